import { CHECKS } from './checksums.ts'
import type { Context, Surroundings } from './context.ts'
import type { DetectOptions, Entity } from './entity.ts'
import type { Recogniser } from './recogniser.ts'
import { RECOGNISERS } from './recognisers.ts'
import { forEachRun, groupsOf, type Run } from './runs.ts'

/** Recognisers by how many letters and digits a value has. */
const BY_LENGTH: readonly (readonly Recogniser[])[] = Array.from({ length: 36 }, (_, length) =>
  RECOGNISERS.filter(
    (recogniser) => recogniser.length[0] <= length && length <= recogniser.length[1],
  ),
)

/** Finds identifiers by the recognisers. */
export function findFormats(
  text: string,
  context: Context,
  options: DetectOptions,
): readonly Entity[] {
  const found: Entity[] = []
  const whole = text.trim()
  const region = options.region?.toUpperCase()
  forEachRun(text, groupsOf(text), (run) => {
    const recognisers = BY_LENGTH[run.compact.length] ?? []
    let surroundings: Surroundings | undefined
    for (const recogniser of recognisers) {
      if (!recogniser.pattern.test(run.written) || !checks(recogniser, run)) continue
      surroundings ??= context.around(run.start, run.end)
      const isWhole = run.end - run.start === whole.length
      const score = scoreOf(recogniser, surroundings, context, { isWhole, region, options })
      if (score >= 0.5 && isApart(text, run)) {
        found.push({
          start: run.start,
          end: run.end,
          category: recogniser.category,
          score,
          rule: recogniser.id,
        })
      }
    }
  })
  return found
}

function checks({ check }: Recogniser, { compact }: Run): boolean {
  return check === undefined || CHECKS[check](compact)
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
  const { bare, labelled, needs, regions } = recogniser
  if (isBusiness && bare < 0.9) return 0
  if (isBusiness && recogniser.category !== 'iban') return 0
  if (needs && !context.has(needs) && !(isWhole && options.expected)) return 0
  if (recogniser.labels.some((label) => labels.has(label))) return labelled
  const isHome = region !== undefined && (regions?.includes(region) ?? false)
  const isExpected =
    isWhole && bare > 0 && (options.expected?.includes(recogniser.category) ?? false)
  if (isExpected && (region === undefined || isHome || regions === undefined))
    return Math.min(0.95, bare + 0.5)
  return isHome ? Math.min(0.95, bare + 0.15) : bare
}

/** Not cut out of a longer code: `-`, `_` or `/` with letters or digits on the other side. */
function isApart(text: string, { start, end }: Run): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return !/[\dA-Za-z][-_./]$|[#_$¥￥€£]$/.test(before) && !/^[-_/][\dA-Za-z]|^\.\d|^_/.test(after)
}
