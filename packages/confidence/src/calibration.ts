import { type Issue, kindOf, type Parsed, type Random } from '@vouchsafe/core'
import { applyIsotonic, fitIsotonic, type IsotonicStep } from './isotonic.ts'
import { applyLogistic, fitLogistic, type LogisticFit } from './logistic.ts'
import {
  aurc,
  auroc,
  bootstrap,
  brierScore,
  type Estimate,
  expectedCalibrationError,
} from './metrics.ts'
import type { LabelledRecord } from './records.ts'

/** Turns a score into the probability that the answer is right. A higher score never gives a lower probability. */
export interface Calibration {
  apply(score: number): number
  readonly document: CalibrationDocument
}

/** A fit as it is saved: plain JSON. */
export interface CalibrationDocument {
  readonly version: 1
  /** Day of the fit, as given. */
  readonly date: string
  readonly records: number
  readonly correct: number
  /** `sha256:` and the digest of scores and outcomes, in the order of the records. */
  readonly digest: string
  /** Measured on records that the fit had not seen, each in its turn; 95 % bootstrap intervals. */
  readonly measured: {
    readonly calibrationError: Estimate
    readonly brier: Estimate
    readonly auroc: Estimate
    readonly aurc: Estimate
  }
  readonly fit: Fit
}

export type Fit =
  | { readonly method: 'isotonic'; readonly steps: readonly IsotonicStep[] }
  | ({ readonly method: 'logistic' } & LogisticFit)

export interface CalibrationOptions {
  /** Day of the fit, such as `2026-03-02`; nothing here has a clock. */
  readonly date: string
  /** `logistic` needs fewer records, `isotonic` follows any rising curve. Default: `logistic` below 1,000 records. */
  readonly method?: Fit['method']
  /** For the intervals. Uniform in [0, 1). */
  readonly random: Random
  /** Draws for the intervals. Default: 1000. */
  readonly draws?: number
}

/** With fewer the measured error is too wide to be worth a claim: ± 7 points at 200 records. */
export const MIN_RECORDS = 200
/** Right and wrong ones, each. */
export const MIN_OF_EACH = 20
const FOLDS = 5
const MANY = 1000

/**
 * Fits a calibration and measures how well it holds.
 *
 * @returns What is missing, if there is too little data: fewer than {@link MIN_RECORDS} records, or than {@link MIN_OF_EACH}
 * right or wrong ones. No calibration is claimed then.
 */
export async function fitCalibration(
  records: readonly LabelledRecord[],
  options: CalibrationOptions,
): Promise<Parsed<CalibrationDocument>> {
  const correct = records.filter((record) => record.correct).length
  const issues = tooFew(records.length, correct)
  if (issues.length > 0) return { ok: false, issues }
  const { date, random, draws = 1000 } = options
  const method = options.method ?? (records.length < MANY ? 'logistic' : 'isotonic')
  const unseen = crossFitted(records, method)
  const estimate = (figure: (records: readonly LabelledRecord[]) => number | null): Estimate =>
    bootstrap(unseen, figure, { random, draws })
  const document: CalibrationDocument = {
    version: 1,
    date,
    records: records.length,
    correct,
    digest: await digestOf(records),
    measured: {
      calibrationError: estimate(expectedCalibrationError),
      brier: estimate(brierScore),
      auroc: estimate(auroc),
      aurc: estimate(aurc),
    },
    fit: fitOf(records, method),
  }
  return { ok: true, value: document }
}

function tooFew(all: number, correct: number): readonly Issue[] {
  const wanted = [
    [all, MIN_RECORDS, 'records'],
    [correct, MIN_OF_EACH, 'correct records'],
    [all - correct, MIN_OF_EACH, 'wrong records'],
  ] as const
  return wanted
    .filter(([count, least]) => count < least)
    .map(([count, least, what]) => ({
      path: '',
      message: `expected at least ${least} ${what}, got ${count}: too little data to calibrate`,
    }))
}

function fitOf(records: readonly LabelledRecord[], method: Fit['method']): Fit {
  return method === 'isotonic'
    ? { method, steps: fitIsotonic(records) }
    : { method, ...fitLogistic(records) }
}

function applyFit(fit: Fit, score: number): number {
  return fit.method === 'isotonic' ? applyIsotonic(fit.steps, score) : applyLogistic(fit, score)
}

/** Every record with the probability that a fit without it gives; folds are alike in their scores. */
function crossFitted(
  records: readonly LabelledRecord[],
  method: Fit['method'],
): readonly LabelledRecord[] {
  const sorted = records.toSorted((a, b) => a.score - b.score)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const own = sorted.filter((_record, index) => index % FOLDS === fold)
    const fit = fitOf(
      sorted.filter((_record, index) => index % FOLDS !== fold),
      method,
    )
    return own.map(({ score, correct }) => ({ score: applyFit(fit, score), correct }))
  }).flat()
}

async function digestOf(records: readonly LabelledRecord[]): Promise<string> {
  const text = records.map(({ score, correct }) => `${score} ${correct ? 1 : 0}\n`).join('')
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  )
  return `sha256:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Reads a saved calibration. Everything that is wrong is told. */
export function readCalibration(value: unknown): Parsed<Calibration> {
  const issues: Issue[] = []
  const document = value as Partial<CalibrationDocument> | null
  if (typeof document !== 'object' || document === null)
    return {
      ok: false,
      issues: [{ path: '', message: `expected an object, got ${kindOf(value)}` }],
    }
  if (document.version !== 1) issues.push({ path: 'version', message: 'expected 1' })
  for (const name of ['date', 'digest'] as const)
    if (typeof document[name] !== 'string')
      issues.push({ path: name, message: `expected a string, got ${kindOf(document[name])}` })
  for (const name of ['records', 'correct'] as const)
    if (!Number.isInteger(document[name]))
      issues.push({ path: name, message: 'expected a whole number' })
  issues.push(...fitIssues(document.fit))
  if (issues.length > 0) return { ok: false, issues }
  // Every field that is used was looked at above.
  const read = document as CalibrationDocument
  return { ok: true, value: { document: read, apply: (score) => applyFit(read.fit, score) } }
}

function fitIssues(fit: unknown): readonly Issue[] {
  const { method, steps, intercept, slope } = (fit ?? {}) as Readonly<Record<string, unknown>>
  if (method === 'logistic') {
    const isFine = typeof intercept === 'number' && typeof slope === 'number' && slope >= 0
    return isFine
      ? []
      : [{ path: 'fit', message: 'expected an intercept, and a slope of 0 or more' }]
  }
  if (method !== 'isotonic')
    return [{ path: 'fit.method', message: 'expected isotonic or logistic' }]
  const rises =
    Array.isArray(steps) &&
    steps.length > 0 &&
    (steps as readonly IsotonicStep[]).every((step, index, all) => {
      const before = all[index - 1]
      const isProbability = step.probability >= 0 && step.probability <= 1
      return (
        isProbability &&
        typeof step.from === 'number' &&
        (before === undefined ||
          (step.from > before.from && step.probability >= before.probability))
      )
    })
  return rises ? [] : [{ path: 'fit.steps', message: 'expected steps that rise' }]
}
