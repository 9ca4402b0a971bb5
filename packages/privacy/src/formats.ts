import { CHECKS } from './checksums.ts'
import type { Context, Surroundings } from './context.ts'
import type { DetectOptions, Entity } from './entity.ts'
import type { Label } from './labels.ts'
import type { Recogniser } from './recogniser.ts'
import { RECOGNISERS } from './recognisers.ts'
import { forEachRun, groupsOf, type Run } from './runs.ts'

/** Where a format is at home: as it says, or by the country that its id begins with. */
const HOMES: ReadonlyMap<Recogniser, readonly string[]> = new Map(
  RECOGNISERS.map((recogniser) => {
    const country = /^([a-z]{2})-/.exec(recogniser.id)?.[1]?.toUpperCase()
    const homes = recogniser.regions ?? (country ? [country] : [])
    return [recogniser, homes.includes('UK') ? [...homes, 'GB'] : homes]
  }),
)

const isLettered = ({ pattern }: Recogniser): boolean => /[A-Z]/.test(pattern.source)

/** Recognisers by how many letters and digits a value has; those for digits alone apart from the rest. */
const byLength = (recognisers: readonly Recogniser[]): readonly Bucket[] =>
  Array.from({ length: 36 }, (_, length) => {
    const any = recognisers.filter(({ length: [min, max] }) => min <= length && length <= max)
    return { any, lettered: any.filter(isLettered) }
  })

const LETTERED: ReadonlySet<Recogniser> = new Set(RECOGNISERS.filter(isLettered))

interface Bucket {
  readonly any: readonly Recogniser[]
  readonly lettered: readonly Recogniser[]
}

const ALL = byLength(RECOGNISERS)
/** Those that count without a label. */
const STRONG = byLength(RECOGNISERS.filter(({ bare }) => bare >= 0.5))
/** The others by their labels: where none of these stands in the text, they are not even tried. */
const WEAK = new Map<Label, Recogniser[]>()
for (const recogniser of RECOGNISERS.filter(({ bare }) => bare < 0.5)) {
  for (const label of recogniser.labels) WEAK.set(label, [...(WEAK.get(label) ?? []), recogniser])
}

/** What a run of a text may be. */
function bucketsFor(
  context: Context,
  { region, expected }: DetectOptions,
): (length: number) => Bucket | undefined {
  if (region !== undefined || expected !== undefined) return (length) => ALL[length]
  const weak = new Set<Recogniser>()
  for (const label of context.present)
    for (const recogniser of WEAK.get(label) ?? []) weak.add(recogniser)
  if (weak.size === 0) return (length) => STRONG[length]
  const own: Bucket[] = []
  return (length) => {
    const strong = STRONG[length]
    if (!strong) return undefined
    const known = own[length]
    if (known) return known
    const any = [...weak].filter(({ length: [min, max] }) => min <= length && length <= max)
    const bucket = {
      any: [...strong.any, ...any],
      lettered: [...strong.lettered, ...any.filter((each) => LETTERED.has(each))],
    }
    own[length] = bucket
    return bucket
  }
}

/** Finds identifiers by the recognisers. */
export function findFormats(
  text: string,
  context: Context,
  options: DetectOptions,
): readonly Entity[] {
  const found: Entity[] = []
  const whole = text.trim().length
  const region = options.region?.toUpperCase()
  const bucketOf = bucketsFor(context, options)
  forEachRun(text, groupsOf(text), (run) => {
    const bucket = bucketOf(run.length)
    const recognisers = bucket && (run.digits === run.length ? bucket.any : bucket.lettered)
    if (!recognisers || recognisers.length === 0 || !isApart(text, run)) return
    const written = text.slice(run.start, run.end).toUpperCase()
    let compact: string | undefined
    let surroundings: Surroundings | undefined
    for (const recogniser of recognisers) {
      if (!recogniser.pattern.test(written)) continue
      compact ??= written.replace(/[^0-9A-Z]/g, '')
      if (recogniser.check !== undefined && !CHECKS[recogniser.check](compact)) continue
      surroundings ??= context.around(run.start, run.end)
      if (surroundings.labels.size === 0 && /^(\d)\1{5,40}$/.test(compact)) continue
      const isWhole = run.end - run.start === whole
      const score = scoreOf(recogniser, surroundings, context, { isWhole, region, options })
      if (score < 0.5) continue
      const { start, end } = run
      found.push({ start, end, category: recogniser.category, score, rule: recogniser.id })
    }
  })
  return found
}

interface Asked {
  readonly isWhole: boolean
  readonly region: string | undefined
  readonly options: DetectOptions
}

function scoreOf(
  recogniser: Recogniser,
  { labels, isBusiness }: Surroundings,
  context: Context,
  { isWhole, region, options }: Asked,
): number {
  const { bare, labelled, needs, category } = recogniser
  const homes = HOMES.get(recogniser) ?? []
  if (isBusiness && category !== 'iban') return 0
  if (needs && !context.has(needs) && !(isWhole && options.expected)) return 0
  if (recogniser.labels.some((label) => labels.has(label))) return labelled
  const isHome = region !== undefined && homes.includes(region)
  const isExpected = isWhole && bare > 0 && (options.expected?.includes(category) ?? false)
  // Numbers of persons are national: where the country is known, the others' formats say nothing.
  const isForeign = region !== undefined && !isHome && (homes.length > 0 || NATIONAL.has(category))
  if (isExpected && !isForeign) return Math.min(0.95, bare + 0.5)
  return isHome ? Math.min(0.95, bare + 0.15) : bare
}

const NATIONAL: ReadonlySet<string> = new Set(['national-id', 'tax-id'])

/** Not cut out of a longer code: `-`, `_` or `/` with letters or digits on the other side. */
function isApart(text: string, { start, end }: Run): boolean {
  const one = text[start - 1] ?? ''
  if ('#_$¥￥€£'.includes(one) && one !== '') return false
  if ('-_./'.includes(one) && one !== '' && /[\dA-Za-z]/.test(text[start - 2] ?? '')) return false
  const next = text[end] ?? ''
  if (next === '_') return false
  if ('-/'.includes(next) && next !== '' && /[\dA-Za-z]/.test(text[end + 1] ?? '')) return false
  return !(next === '.' && /\d/.test(text[end + 1] ?? ''))
}
