import { DUTIES } from './duties.ts'

const MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)
/** States of the European Economic Area beside the Union; whether the act applies there yet is not settled, so it is taken to. */
const ASSOCIATED: ReadonlySet<string> = new Set(['IS', 'LI', 'NO'])
const STATES: ReadonlySet<string> = new Set(
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'.split(
    ' ',
  ),
)
/** Looked into, and no duty to tell was found. */
const WITHOUT: ReadonlySet<string> = new Set(['JP', 'SG', 'BR'])
const OTHER_NAMES: Readonly<Record<string, string>> = {
  GB: 'UK',
  USA: 'US',
  EEA: 'EU',
  PRC: 'CN',
  KOR: 'KR',
  EL: 'GR',
}

const rowsOf = new Map<string, readonly string[]>()
for (const place of new Set(DUTIES.map(({ jurisdiction }) => jurisdiction))) {
  rowsOf.set(place, [place])
}
const EVERYWHERE = [...rowsOf.keys()].filter((place) => !place.startsWith('platform:'))

/**
 * The jurisdictions of the table whose law applies in a place. A country includes its union; a federation whose state is not
 * known includes all its states; a place that the table does not know includes everything.
 *
 * @param place `CN`, `EU`, `DE`, `US`, `US-NJ`, `UK`, `platform:whatsapp`, …; case makes no difference.
 */
export function placesOf(place: string): readonly string[] {
  const written = place.trim()
  if (written.toLowerCase().startsWith('platform:'))
    return rowsOf.get(written.toLowerCase()) ?? EVERYWHERE
  const name = written.toUpperCase().replaceAll('_', '-')
  const [country = '', region] = name.split('-')
  const known = Object.hasOwn(OTHER_NAMES, country) ? (OTHER_NAMES[country] ?? country) : country
  if (WITHOUT.has(known)) return []
  if (known === 'EU') return EVERYWHERE.filter((each) => each === 'EU' || MEMBERS.has(each))
  if (MEMBERS.has(known) || ASSOCIATED.has(known)) return ['EU', ...(rowsOf.get(known) ?? [])]
  if (known === 'US' && region !== undefined)
    return STATES.has(region) ? ['US', ...(rowsOf.get(`US-${region}`) ?? [])] : EVERYWHERE
  const own = EVERYWHERE.filter((each) => each === known || each.startsWith(`${known}-`))
  return own.length === 0 ? EVERYWHERE : own
}
