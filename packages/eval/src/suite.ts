import { isVouchsafeError, type Json } from '@vouchsafe/core'
import type { Configuration } from './configuration.ts'
import type { Figures } from './figures.ts'
import type { PolicyText } from './policy-file.ts'
import type { ReviewItem } from './review.ts'
import { type Issue, readShape, type Shape } from './shape.ts'
import { quantile } from './statistics.ts'

/** Where a record stands. */
export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The policy that a record refers to. @throws VouchsafeError `invalid_source` */
  readonly policy: (reference: string) => PolicyText
}

/** A record with what was predicted for it. */
export interface Scored<R, O> {
  readonly record: R
  readonly outcome: O
}

/** One set of questions that can be put to the project. */
export interface Suite {
  readonly name: string
  /** One line for the command line's help. */
  readonly summary: string
  open(configuration: Configuration): SuiteRun
}

/** One run of a suite over some records. */
export interface SuiteRun {
  readonly size: number
  /** Takes a record in, or tells what is wrong with it. */
  add(value: unknown, place: Place): readonly Issue[]
  idOf(index: number): string
  /** Runs one record. @returns What is to be written for it, without its id. */
  predict(index: number): Promise<Readonly<Record<string, Json>>>
  /** Over the records predicted so far. */
  figures(): Figures
  /** What went wrong, for the report. */
  review(): readonly ReviewItem[]
}

/**
 * What defines a suite.
 *
 * The types keep labels away from what is run: a predictor sees what `pick` picked and no more.
 */
export interface SuiteDefinition<
  R extends { readonly id: string },
  I,
  O extends { readonly ms: number },
> {
  readonly name: string
  readonly summary: string
  /** What a record must look like. Labels are optional: without them there are predictions, but no figures. */
  readonly shape: Shape<R>
  /** Names every field that may be looked at before the reply is made: never a label, an id or a source. */
  pick(record: R, place: Place): I
  /** Set up once a run. */
  predictor(configuration: Configuration): (input: I) => Promise<O>
  /** The outcome as it is written. */
  written(outcome: O): Readonly<Record<string, Json>>
  figures(scored: readonly Scored<R, O>[]): Pick<Figures, 'metrics' | 'by'>
  review(scored: readonly Scored<R, O>[]): readonly ReviewItem[]
}

/** Makes a suite from its definition. */
export function defineSuite<
  R extends { readonly id: string },
  I,
  O extends { readonly ms: number },
>(definition: SuiteDefinition<R, I, O>): Suite {
  const { name, summary } = definition
  return { name, summary, open: (configuration) => new Run(definition, configuration) }
}

class Run<R extends { readonly id: string }, I, O extends { readonly ms: number }>
  implements SuiteRun
{
  private readonly definition: SuiteDefinition<R, I, O>
  private readonly run: (input: I) => Promise<O>
  private readonly cases: { readonly record: R; readonly input: I }[] = []
  private readonly ids = new Set<string>()
  private readonly scored: Scored<R, O>[] = []

  constructor(definition: SuiteDefinition<R, I, O>, configuration: Configuration) {
    this.definition = definition
    this.run = definition.predictor(configuration)
  }

  get size(): number {
    return this.cases.length
  }

  add(value: unknown, place: Place): readonly Issue[] {
    const shaped = readShape(this.definition.shape, value)
    if (!shaped.ok) return shaped.issues
    const record = shaped.value
    if (this.ids.has(record.id)) return [{ path: '/id', message: 'this id has come before' }]
    try {
      this.cases.push({ record, input: this.definition.pick(record, place) })
    } catch (cause) {
      if (!isVouchsafeError(cause)) throw cause
      return [{ path: '', message: cause.message }]
    }
    this.ids.add(record.id)
    return []
  }

  idOf(index: number): string {
    return this.at(index).record.id
  }

  async predict(index: number): Promise<Readonly<Record<string, Json>>> {
    const { record, input } = this.at(index)
    const outcome = await this.run(input)
    this.scored.push({ record, outcome })
    return this.definition.written(outcome)
  }

  figures(): Figures {
    const times = this.scored.map(({ outcome }) => outcome.ms)
    return {
      suite: this.definition.name,
      n: this.scored.length,
      ...this.definition.figures(this.scored),
      ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
    }
  }

  review(): readonly ReviewItem[] {
    return this.definition.review(this.scored)
  }

  private at(index: number): { readonly record: R; readonly input: I } {
    const found = this.cases[index]
    if (found === undefined) throw new RangeError(`no record ${index}`)
    return found
  }
}
