import { detect } from '@vouchsafe/privacy'
import { type LineSet, labelledLines, type Place, scoreDetection } from '../detection-score.ts'
import { MESSAGES } from '../messages.ts'
import { takeTurns } from '../take-turns.ts'
import { peer } from './peer.ts'
import { MARK, placesOf } from './redacted.ts'

/** A detector as its own documentation says it is used, with what needs no key and no network. */
interface Detector {
  readonly label: string
  readonly find: (text: string) => readonly Place[] | Promise<readonly Place[]>
  /** What is timed, where finding takes more than it does in use. */
  readonly run?: (text: string) => unknown
}

function ours(): Detector {
  return { label: '@vouchsafe/privacy', find: (text) => detect(text) }
}

interface OpenAIGuardrails {
  readonly PIIConfig: { parse(config: object): unknown }
  readonly pii: (
    context: object,
    text: string,
    config: unknown,
  ) => Promise<{
    readonly info: { readonly detected_entities?: Record<string, readonly string[]> }
  }>
}

/** Its check for personal data with its own defaults; tells values, of which every occurrence counts. */
async function openAIGuardrails(): Promise<Detector> {
  const { module, label } = await peer<OpenAIGuardrails>('@openai/guardrails')
  const config = module.PIIConfig.parse({})
  const check = (text: string) => module.pii({}, text, config)
  const find = async (text: string) => {
    const { info } = await check(text)
    const values = new Set(Object.values(info.detected_entities ?? {}).flat())
    return merged([...values].flatMap((value) => occurrences(text, value)))
  }
  return { label, find, run: check }
}

function occurrences(text: string, value: string): readonly Place[] {
  const places: Place[] = []
  if (value === '') return places
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1))
    places.push({ start, end: start + value.length })
  return places
}

/** Of places that overlap, one: several names for one value are no several finds. */
function merged(places: readonly Place[]): readonly Place[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

interface OpenRedaction {
  readonly OpenRedaction: new () => {
    detect(text: string): Promise<{
      readonly detections: readonly { readonly position: readonly [number, number] }[]
    }>
  }
}

async function openRedaction(): Promise<Detector> {
  const { module, label } = await peer<OpenRedaction>('@openredaction/core')
  const shield = new module.OpenRedaction()
  const find = async (text: string) => {
    const { detections } = await shield.detect(text)
    return merged(detections.map(({ position: [start, end] }) => ({ start, end })))
  }
  return { label, find, run: (text) => shield.detect(text) }
}

type Redacting = { redact(text: string): string }

interface RedactPii {
  readonly SyncRedactor: new (options: { globalReplaceWith: string }) => Redacting
}

async function redactPii(): Promise<Detector> {
  const { module, label } = await peer<RedactPii>('redact-pii')
  return redacting(label, new module.SyncRedactor({ globalReplaceWith: MARK }))
}

interface RedactPiiNode {
  readonly Redactor: new (options: { globalReplaceWith: string }) => Redacting
}

async function redactPiiNode(): Promise<Detector> {
  const { module, label } = await peer<RedactPiiNode>('@redactpii/node')
  return redacting(label, new module.Redactor({ globalReplaceWith: MARK }))
}

function redacting(label: string, redactor: Redacting): Detector {
  const run = (text: string) => redactor.redact(text)
  return { label, run, find: (text) => placesOf(text, run(text), new RegExp(MARK)) }
}

interface Llmverify {
  readonly redactPII: (text: string) => { readonly redacted: string }
}

async function llmverify(): Promise<Detector> {
  const { module, label } = await peer<Llmverify>('llmverify')
  const run = (text: string) => module.redactPII(text).redacted
  return { label, run, find: (text) => placesOf(text, run(text), /\[[A-Z_-]{4,40}\]/) }
}

interface Arcjet {
  readonly redact: (
    text: string,
    options: { replace: () => string },
  ) => Promise<readonly [string, unknown]>
}

async function arcjet(): Promise<Detector> {
  const { module, label } = await peer<Arcjet>('@arcjet/redact')
  const run = async (text: string) => (await module.redact(text, { replace: () => MARK }))[0]
  return { label, run, find: async (text) => placesOf(text, await run(text), new RegExp(MARK)) }
}

interface Guarded {
  readonly messages: readonly { readonly content: string }[]
}
interface HaiGuardrails {
  readonly SelectionType: { readonly All: unknown }
  readonly piiGuard: (options: object) => unknown
  readonly GuardrailsEngine: new (
    options: object,
  ) => {
    run(messages: readonly object[]): Promise<Guarded>
  }
}

async function haiGuardrails(): Promise<Detector> {
  const { module, label } = await peer<HaiGuardrails>('@presidio-dev/hai-guardrails')
  const guards = [module.piiGuard({ selection: module.SelectionType.All, mode: 'redact' })]
  const engine = new module.GuardrailsEngine({ guards })
  const run = async (text: string) =>
    (await engine.run([{ role: 'user', content: text }])).messages[0]?.content ?? text
  return {
    label,
    run,
    find: async (text) => placesOf(text, await run(text), /\[REDACTED-[A-Z-]{1,30}\]/),
  }
}

type Langchain = Readonly<Record<string, (text: string) => readonly Place[]>>

/** The five detectors that its middleware for personal data has built in. */
async function langchain(): Promise<Detector> {
  const { module, label } = await peer<Langchain>('langchain')
  const names = ['detectEmail', 'detectCreditCard', 'detectIP', 'detectMacAddress', 'detectUrl']
  const run = (text: string) => names.flatMap((name) => module[name]?.(text) ?? [])
  return { label: `${label}, its five detectors`, run, find: (text) => merged(run(text)) }
}

export interface DetectorRow {
  readonly name: string
  /** Microseconds of processor time a text. */
  readonly median: number
  readonly least: number
  /** By set of lines. */
  readonly scores: Readonly<
    Record<LineSet, { readonly f1: number; readonly touched: number; readonly harmless: number }>
  >
}

const SETS = ['independent-zh', 'independent-en'] as const

/** Finding personal data: the same lines and the same messages for all. */
export async function personalData(): Promise<readonly DetectorRow[]> {
  const detectors = await Promise.all([
    ours(),
    openAIGuardrails(),
    openRedaction(),
    redactPii(),
    redactPiiNode(),
    llmverify(),
    arcjet(),
    haiGuardrails(),
    langchain(),
  ])
  const times = await takeTurns(
    detectors.map(({ label, find, run = find }) => ({
      name: label,
      inputs: MESSAGES.length,
      run: async () => {
        for (const text of MESSAGES) await run(text)
      },
    })),
  )
  const rows: DetectorRow[] = []
  for (const [index, { label, find }] of detectors.entries()) {
    const [zh, en] = [
      await scoreDetection(find, labelledLines(SETS[0])),
      await scoreDetection(find, labelledLines(SETS[1])),
    ]
    const { median = 0, least = 0 } = times[index] ?? {}
    rows.push({
      name: label,
      median,
      least,
      scores: { 'independent-zh': zh, 'independent-en': en },
    })
  }
  return rows
}
