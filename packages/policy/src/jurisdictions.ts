/** Members of the European Union, whose turns EU packs apply to. */
const EU_MEMBERS: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]) // prettier-ignore

/** Other codes for the same place. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['GB', 'UK'],
  ['EL', 'GR'],
  ['PRC', 'CN'],
])

/**
 * Whether a law of these places holds for a turn. A state's law holds in the state alone, a country's in its states too.
 *
 * @param turn Places whose law applies to the turn. None: it is not known, so every law counts.
 */
export function holdsIn(
  law: readonly string[] | undefined,
  turn: readonly string[] | undefined,
): boolean {
  if (law === undefined || turn === undefined || turn.length === 0) return true
  return turn.map(canonical).some((place) => law.some((each) => covers(canonical(each), place)))
}

function covers(law: string, place: string): boolean {
  if (law === place || place.startsWith(`${law}-`)) return true
  return law === 'EU' && EU_MEMBERS.has(place.split('-', 1)[0] ?? place)
}

function canonical(code: string): string {
  const upper = code.toUpperCase()
  return ALIASES.get(upper) ?? upper
}
