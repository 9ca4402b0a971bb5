import type { Json } from '@vouchsafe/core'
import fc from 'fast-check'
import type { Language, Shop } from '../shop/shop.ts'
import { LAWS } from './all-laws.ts'
import { type Bench, type Subject, setUp } from './bench.ts'
import type { Law, Outcome, Severity } from './law.ts'
import { textOf } from './report-text.ts'

/** What {@link runLaws} takes; every part has a default. */
export interface LawsOptions {
  /** Default: {@link LAWS}, all of them. */
  readonly laws?: readonly Law[]
  /** Runs of every law, or by law id. Default: each law's own number. */
  readonly runs?: number | Readonly<Record<string, number>>
  /** The same seed gives the same cases. Default: 1. */
  readonly seed?: number
  /** How many cases are tried to make a counterexample smaller. Default: 300. */
  readonly shrinks?: number
  /** Where a counterexample was found, as the report says, to run that case again. */
  readonly path?: string
  /** Shares of the runs that may break a law, by law id, in the place of its own. */
  readonly bounds?: Readonly<Record<string, number>>
  /** Your own shop in our form, so that replies are about your goods. Default: generated ones. */
  readonly shops?: readonly Shop[]
  /** Default: both. */
  readonly languages?: readonly Language[]
  /** Names of the guards of a finished pipeline, where laws speak of them. Default: told from a pipeline that can be made. */
  readonly guards?: readonly string[]
}

/** What became of one law. */
export interface LawReport {
  readonly id: string
  readonly sentence: string
  readonly severity: Severity
  readonly outcome: 'holds' | 'broken' | 'does-not-apply'
  /** How many cases were tried and came to what the law speaks of. */
  readonly runs: number
  /** In how many of them it was broken; counting stops where the bound is passed. */
  readonly failures: number
  readonly bound: number
  /** Why it does not apply, or what was seen where it is broken. */
  readonly reason?: string
  /** The smallest case found that breaks it, also where the bound allows it. */
  readonly counterexample?: Json
  /** With the seed, finds the counterexample again. */
  readonly path?: string
  readonly seed: number
}

/** What became of all laws. */
export interface LawsReport {
  /** No law that applies is broken. */
  readonly holds: boolean
  readonly laws: readonly LawReport[]
  readonly broken: readonly LawReport[]
  readonly seed: number
  /** The same for a person, a line a law and what broke in full. */
  readonly text: string
}

const SHRINKS = 300

/**
 * Tries laws against a pipeline. Never throws because of what the pipeline does: that is in the report.
 *
 * @param subject What makes the pipeline, `(given) => shopPipeline({ ...yourOptions, ...given })`, or a finished one.
 */
export async function runLaws(subject: Subject, options: LawsOptions = {}): Promise<LawsReport> {
  const seed = options.seed ?? 1
  const { shops, languages, guards } = options
  const bench = await setUp(subject, { seed, shops, languages, guards })
  const reports: LawReport[] = []
  for (const law of options.laws ?? LAWS) {
    const reason = whyNot(law, bench, subject, options)
    const bound = options.bounds?.[law.id] ?? law.bound
    reports.push(
      reason === undefined
        ? await tryLaw(law, bench, {
            seed,
            bound,
            runs: runsOf(law, options),
            path: options.path,
            shrinks: options.shrinks ?? SHRINKS,
          })
        : { ...titleOf(law), outcome: 'does-not-apply', runs: 0, failures: 0, bound, reason, seed },
    )
  }
  const broken = reports.filter(({ outcome }) => outcome === 'broken')
  const report = { holds: broken.length === 0, laws: reports, broken, seed }
  return { ...report, text: textOf(report) }
}

function runsOf({ id, runs }: Law, { runs: asked }: LawsOptions): number {
  return typeof asked === 'number' ? asked : (asked?.[id] ?? runs)
}

function titleOf({ id, sentence, severity }: Law): Pick<LawReport, 'id' | 'sentence' | 'severity'> {
  return { id, sentence, severity }
}

/** Why a law says nothing about this pipeline, if so. */
function whyNot(
  law: Law,
  bench: Bench,
  subject: Subject,
  options: LawsOptions,
): string | undefined {
  const isFixed = typeof subject !== 'function'
  if (isFixed && law.isMade) {
    return 'it brings parts of its own, and the pipeline is finished: pass a function that makes it'
  }
  const missing = law.needs.filter((name) => !bench.guards.has(name))
  if (missing.length > 0) {
    return isFixed && options.guards === undefined
      ? `it speaks of ${missing.join(' and ')}, and a finished pipeline does not tell its guards: name them in \`guards\``
      : `the pipeline has no guard ${missing.join(' and no ')}`
  }
  if (isFixed && options.shops === undefined && law.needs.includes('facts')) {
    return 'what the pipeline knows is not known here: pass your shop in `shops`'
  }
  return undefined
}

interface Terms {
  readonly seed: number
  readonly bound: number
  readonly runs: number
  readonly path: string | undefined
  readonly shrinks: number
}

async function tryLaw(
  law: Law,
  bench: Bench,
  { seed, bound, runs, path, shrinks }: Terms,
): Promise<LawReport> {
  const { cases, check, show } = law.trial(bench)
  const allowed = Math.floor(bound * runs)
  const tally = { reached: 0, failures: 0, shrinks: 0, why: '', isShrinking: false }
  let smallest: { readonly value: unknown; readonly what: string } | undefined
  const property = fc.asyncProperty(cases, async (value) => {
    if (tally.isShrinking) {
      tally.shrinks += 1
      if (tally.shrinks > shrinks) return true
    }
    const outcome = await outcomeOf(check, value)
    if (!tally.isShrinking && outcome.type !== 'not-reached') tally.reached += 1
    if (outcome.type === 'not-reached') tally.why = outcome.why
    if (outcome.type !== 'broken') return true
    if (!tally.isShrinking) tally.failures += 1
    const isTooMany = tally.isShrinking || path !== undefined || tally.failures > allowed
    if (isTooMany || smallest === undefined) smallest = { value, what: outcome.what }
    if (isTooMany) tally.isShrinking = true
    return !isTooMany
  })
  const details = await fc.check(property, {
    seed,
    numRuns: runs,
    ...(path !== undefined && { path }),
  })
  const found = smallest && { counterexample: show(smallest.value), reason: smallest.what }
  const base = { ...titleOf(law), runs: tally.reached, failures: tally.failures, bound, seed }
  if (details.failed) {
    const { counterexamplePath: at } = details
    return { ...base, outcome: 'broken', ...found, ...(at !== null && { path: at }) }
  }
  if (tally.reached === 0) {
    return {
      ...base,
      outcome: 'does-not-apply',
      reason: `no run came to it: ${tally.why || 'no cases'}`,
    }
  }
  return { ...base, outcome: 'holds', ...found }
}

/** A law that throws was not held: what the pipeline did was not foreseen. */
async function outcomeOf(
  check: (value: unknown) => Promise<Outcome>,
  value: unknown,
): Promise<Outcome> {
  try {
    return await check(value)
  } catch (cause) {
    return {
      type: 'broken',
      what: `it threw ${cause instanceof Error ? `${cause.name}: ${cause.message}` : typeof cause}`,
    }
  }
}
