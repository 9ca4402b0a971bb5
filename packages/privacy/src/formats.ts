import { CHECKS } from './checksums.ts'
import type { Context, Surroundings } from './context.ts'
import type { DetectOptions, Entity } from './entity.ts'
import type { Label } from './labels.ts'
import type { Recogniser } from './recogniser.ts'
import { RECOGNISERS } from './recognisers.ts'
import { forEachRun, type Run } from './runs.ts'

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

interface Bucket {
  readonly any: readonly Recogniser[]
  readonly lettered: readonly Recogniser[]
}

const ALL = byLength(RECOGNISERS)
/** Those that count without a label. */
const STRONG = byLength(RECOGNISERS.filter(({ bare }) => bare >= 0.5))
/** The others by their labels: where none of these stands in the text, they are not even tried. */
const WEAK: ReadonlyMap<Label, readonly Bucket[]> = weakByLabel()

function weakByLabel(): ReadonlyMap<Label, readonly Bucket[]> {
  const weak = RECOGNISERS.filter(({ bare }) => bare < 0.5)
  const labels = new Set(weak.flatMap((recogniser) => recogniser.labels))
  return new Map(
    [...labels].map((label) => [
      label,
      byLength(weak.filter((recogniser) => recogniser.labels.includes(label))),
    ]),
  )
}

/** What may be found in a text, each by length. A recogniser may be among several: what it finds is one entity all the same. */
function bucketsFor(
  context: Context,
  { region, expected }: DetectOptions,
): readonly (readonly Bucket[])[] {
  if (region !== undefined || expected !== undefined) return [ALL]
  const all = [STRONG]
  for (const label of context.labels) {
    const weak = WEAK.get(label)
    if (weak) all.push(weak)
  }
  return all
}

/** Finds identifiers by the recognisers. */
export function findFormats(
  text: string,
  context: Context,
  options: DetectOptions,
): readonly Entity[] {
  const found: Entity[] = []
  const all = bucketsFor(context, options)
  const asked = { text, context, options, region: options.region?.toUpperCase() }
  forEachRun(text, (run) => {
    let written: string | undefined
    for (const buckets of all) {
      const bucket = buckets[run.length]
      const recognisers = run.digits === run.length ? bucket?.any : bucket?.lettered
      if (!recognisers || recognisers.length === 0) continue
      if (written === undefined) {
        if (!isApart(text, run)) return
        written = text.slice(run.start, run.end).toUpperCase()
      }
      for (const recogniser of recognisers) {
        if (!recogniser.pattern.test(written)) continue
        const entity = judge(recogniser, run, written, asked)
        if (entity) found.push(entity)
      }
    }
  })
  return found
}

interface Asked {
  readonly text: string
  readonly context: Context
  readonly region: string | undefined
  readonly options: DetectOptions
}

/** The value has the recogniser's form: whether it is one, its check digits and the words around it say. */
function judge(
  recogniser: Recogniser,
  { start, end }: Run,
  written: string,
  asked: Asked,
): Entity | undefined {
  const compact = written.replace(/[^0-9A-Z]/g, '')
  if (recogniser.check !== undefined && !CHECKS[recogniser.check](compact)) return undefined
  const surroundings = asked.context.around(start, end)
  if (surroundings.labels.size === 0 && /^(\d)\1{5,40}$/.test(compact)) return undefined
  const isWhole = end - start === asked.text.trim().length
  const score = scoreOf(recogniser, surroundings, isWhole, asked)
  if (score < 0.5) return undefined
  return { start, end, category: recogniser.category, score, rule: recogniser.id }
}

function scoreOf(
  recogniser: Recogniser,
  { labels, isBusiness }: Surroundings,
  isWhole: boolean,
  { context, region, options }: Asked,
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
