import { type Json, type Pipeline, WORDING } from '@vouchsafe/core'
import type { Severity } from '../laws/law.ts'
import type { CallerView } from './caller-view.ts'
import type { FakeProvider } from './fake-provider.ts'
import type { ModelScript } from './model-script.ts'

/** A request of a customer, through the adapter. */
export interface AdapterExchange {
  readonly pipeline: Pipeline
  /** Who the adapter's client asks. */
  readonly provider: FakeProvider
  readonly isStream: boolean
  /** What the customer says. */
  readonly asked: string
  /** How many answers to ask for, where the vendor has several. */
  readonly choices: number
  /** A setting that every vendor has; to be passed on if it is there. */
  readonly temperature?: number
  readonly signal?: AbortSignal
  /** How often the client may try again by itself. */
  readonly retries: number
}

/** What a check asks for; the rest is filled in. */
export interface Asking
  extends Partial<
    Pick<AdapterExchange, 'pipeline' | 'asked' | 'temperature' | 'signal' | 'retries'>
  > {
  readonly scripts: readonly ModelScript[]
  readonly isStream?: boolean
  /** Called after each piece of text; the next one is read when it has settled. */
  readonly onText?: (text: string, provider: FakeProvider) => unknown
}

export interface Asked {
  readonly view: CallerView
  readonly provider: FakeProvider
}

/** What an adapter must do, whatever its vendor. */
export interface AdapterDuty {
  readonly id: string
  readonly sentence: string
  readonly severity: Severity
  /** It speaks of what only a wire has: bytes, bodies, headers. */
  readonly isOfWire?: boolean
  /** Gives what is wrong, or nothing. */
  readonly check: (ask: (asking: Asking) => Promise<Asked>) => Promise<string | undefined>
}

type Fault = string | false | undefined

/** What English customers read in place of a stopped draft. */
export const SAFE = WORDING.en?.blocked ?? ''

/** The first thing that is wrong, if anything is. */
export function firstFault(...faults: readonly Fault[]): string | undefined {
  return faults.find((fault): fault is string => typeof fault === 'string')
}

/** Wrong unless two values are the same as JSON. */
export function unlike(what: string, seen: unknown, wanted: unknown): string | undefined {
  const [one, two] = [JSON.stringify(seen), JSON.stringify(wanted)]
  return one === two ? undefined : `${what} should be ${brief(two)}, not ${brief(one)}`
}

/** Wrong if something was thrown. */
export function failure({ error }: CallerView): string | undefined {
  return error === undefined ? undefined : `it threw ${nameOf(error)}`
}

/** Wrong if the caller was given anything that holds the words. */
export function leak(view: CallerView, ...words: readonly string[]): string | undefined {
  const { raw } = view
  const found = words.find((each) => raw.includes(each))
  return found === undefined ? undefined : `the caller was given ${found}`
}

/** Holds an exchange at once and as a stream to the same. */
export async function bothWays(
  ask: (asking: Asking) => Promise<Asked>,
  asking: Asking,
  check: (asked: Asked, isStream: boolean) => string | undefined,
): Promise<string | undefined> {
  for (const isStream of [false, true]) {
    const fault = check(await ask({ ...asking, isStream }), isStream)
    if (fault !== undefined) return `${isStream ? 'streamed' : 'at once'}, ${fault}`
  }
  return undefined
}

/** A value for a report: long texts and lists cut short. */
export function shortened(value: unknown): Json {
  const text = JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') return brief(each)
    if (!Array.isArray(each) || each.length <= MOST) return each
    return [...each.slice(0, MOST), `… (${each.length} in all)`]
  })
  return text === undefined ? null : (JSON.parse(text) as Json)
}

function brief(text = 'nothing'): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} code units)` : text
}

const LONGEST = 160
const MOST = 12

export function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${brief(error.message)}` : typeof error
}
