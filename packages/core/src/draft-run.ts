import type { ActionTable } from './action-table.ts'
import { decide } from './decide.ts'
import type { Draft, Sentence, TokenLogprob } from './draft.ts'
import { type DraftReader, draftReader } from './draft-reader.ts'
import { DraftRecord } from './draft-record.ts'
import { applyEdits } from './edits.ts'
import type { Edit } from './fact.ts'
import type { Finding } from './finding.ts'
import type { Context, Guard, Inspection } from './guard.ts'
import { failure, isShadow, type RunnerOptions, runHook } from './guard-runner.ts'
import { isUsable } from './inspection.ts'
import type { ModelOutput } from './model.ts'
import { EMPTY, editFailed, TOO_LONG } from './own-findings.ts'
import { render } from './render.ts'
import type { CheckedClaim, Label, Reply } from './reply.ts'
import { type ResponseChain, responseChain } from './response-chain.ts'
import { decideCall } from './tool-decision.ts'
import type { ToolCall } from './turn.ts'
import type { Wording } from './wording.ts'

/** What a draft run needs besides the draft. */
export interface DraftRunOptions extends RunnerOptions {
  readonly guards: readonly Guard[]
  readonly table: ActionTable
  readonly wording: Wording
  readonly maxLength: number
  /** Findings and labels of the request hooks. */
  readonly findings: readonly Finding[]
  readonly labels: readonly Label[]
  /** A guard's view of the turn; the run adds what it establishes. */
  readonly contextOf: (guard: Guard, run: RunState) => Context
}

/** The parts of a context that grow with the draft. */
export interface RunState {
  readonly record: DraftRecord
  readonly sentences: readonly Sentence[]
  readonly toolCalls: readonly ToolCall[]
}

/** What one sentence came to. */
export interface Passed {
  readonly claims: readonly CheckedClaim[]
  readonly findings: readonly Finding[]
  /** What may be shown of it now; absent if it must wait or must not be shown. */
  readonly text?: string
}

/** What a whole draft came to, before words of our own are put around it. */
export interface Concluded {
  readonly status: Reply['status']
  /** The draft with its edits, whatever the status. */
  readonly body: string
  readonly findings: readonly Finding[]
  readonly claims: readonly CheckedClaim[]
  readonly labels: readonly Label[]
  readonly toolCalls: readonly ToolCall[]
  /** The draft is a JSON document; labels would break it. */
  readonly isJson: boolean
  /** What is said if the draft is stopped and no person takes over. */
  readonly instead?: string
}

/**
 * Takes one draft through the response, inspect, tool and conclude hooks. There is no other way through: a draft that is
 * given at once is pushed as a single part.
 */
export class DraftRun implements RunState {
  readonly record: DraftRecord
  readonly sentences: Sentence[] = []
  toolCalls: readonly ToolCall[] = []
  /** No more text is wanted. */
  full = false
  /** How many claims and findings sentences have told of; what follows came from the whole draft. */
  toldClaims = 0
  toldFindings = 0
  readonly #options: DraftRunOptions
  readonly #reader: DraftReader = draftReader()
  readonly #contexts = new Map<Guard, Context>()
  readonly #response: ResponseChain
  readonly #pendingCalls: ToolCall[] = []
  readonly #logprobs: TokenLogprob[] = []
  #length = 0
  #unchecked: number | undefined

  constructor(options: DraftRunOptions) {
    this.#options = options
    this.record = new DraftRecord(options.table, options.findings, options.labels)
    this.#response = responseChain(
      options.guards,
      (guard) => this.#contextOf(guard),
      (guard) => this.#responseFailed(guard),
    )
  }

  /** Text of the draft so far. */
  get text(): string {
    return this.#reader.text
  }

  /** True if the draft cannot be delivered any more. */
  get isBlocked(): boolean {
    return decide(this.record.enforced.findings) === 'blocked'
  }

  /** Takes in one part and gives the sentences that are complete with it, one after the other. */
  async *push(part: ModelOutput): AsyncGenerator<Passed> {
    this.#pendingCalls.push(...(part.toolCalls ?? []))
    this.#logprobs.push(...(part.logprobs ?? []))
    if (part.text)
      yield* this.#inspectAll(this.#reader.push(this.#clip(this.#response.push(part.text))))
  }

  /** Takes in the rest of the draft. */
  async *end(): AsyncGenerator<Passed> {
    const rest = this.#clip(this.#response.end())
    if (rest) yield* this.#inspectAll(this.#reader.push(rest))
    yield* this.#inspectAll(this.#reader.end())
  }

  /** Runs the tool and conclude hooks and decides. */
  async conclude(): Promise<Concluded> {
    if (this.full) this.record.addFinding(TOO_LONG)
    else if (this.text.trim() === '' && this.#pendingCalls.length === 0)
      this.record.addFinding(EMPTY)
    this.toolCalls = this.full ? [] : await this.#allowedCalls()
    const draft: Draft = {
      text: this.text,
      format: this.#reader.fields ? 'json' : 'text',
      sentences: this.sentences,
      toolCalls: this.toolCalls,
      ...(this.#logprobs.length > 0 && { logprobs: this.#logprobs }),
    }
    const inspected = this.record.enforced.claims.length
    for (const guard of this.#options.guards) {
      if (guard.conclude) {
        await this.#inspect(guard, 'conclude', () =>
          guard.conclude?.(draft, this.#contextOf(guard)),
        )
      }
    }
    this.record.addUnchecked(this.#unchecked ?? inspected)
    const edits = this.#edits(this.record.enforced.findings, this.sentences)
    const { findings } = this.record.enforced
    return {
      status: decide(findings),
      body: applyEdits(this.text, edits),
      findings: this.record.all.findings,
      claims: this.record.checkedClaims(),
      labels: this.record.labels,
      toolCalls: this.toolCalls,
      isJson: draft.format === 'json',
      ...(this.record.instead !== undefined && { instead: this.record.instead }),
    }
  }

  async *#inspectAll(sentences: readonly Sentence[]): AsyncGenerator<Passed> {
    for (const sentence of sentences) {
      const passed = await this.#inspectSentence(sentence)
      this.#options.emit?.({
        type: 'sentence-end',
        index: sentence.index,
        released: passed.text !== undefined,
      })
      yield passed
    }
  }

  async #inspectSentence(sentence: Sentence): Promise<Passed> {
    const { record } = this
    const before = { claims: this.toldClaims, findings: this.toldFindings }
    let deferred = false
    for (const guard of this.#options.guards) {
      if (!guard.inspect) continue
      const inspection = await this.#inspect(guard, 'inspect', () =>
        guard.inspect?.(sentence, this.#contextOf(guard)),
      )
      if (inspection?.defer && !isShadow(guard)) deferred = true
    }
    if (deferred) this.#unchecked ??= before.claims
    if (this.#unchecked === undefined) record.addUnchecked(before.claims)
    this.sentences.push(sentence)
    const findings = record.all.findings.slice(before.findings)
    const edits = this.#edits(findings, [sentence])
    const text = applyEdits(this.text, edits, sentence)
    const mayShow =
      this.#unchecked === undefined && sentence.pointer === undefined && !this.isBlocked
    this.toldClaims = record.enforced.claims.length
    this.toldFindings = record.all.findings.length
    return {
      claims: record.checkedClaims(before.claims),
      findings: record.all.findings.slice(before.findings),
      ...(mayShow && { text }),
    }
  }

  /** Runs an inspect or conclude hook and takes in what it gives. */
  async #inspect(
    guard: Guard,
    hook: 'inspect' | 'conclude',
    call: () => Inspection | undefined | PromiseLike<Inspection | undefined>,
  ): Promise<Inspection | undefined> {
    const { length } = this.text
    const result = await runHook(
      guard,
      hook,
      call,
      (value) => value === undefined || isUsable(value, length),
      this.#options,
    )
    if (!result.ok) this.record.addFinding(result.finding, isShadow(guard))
    else if (result.value) {
      this.record.add(guard.name, result.value, isShadow(guard))
      return result.value
    }
    return undefined
  }

  /** The edits that the findings come to. One that cannot be carried out soundly stops the reply. */
  #edits(findings: readonly Finding[], sentences: readonly Sentence[]): readonly Edit[] {
    const { edits, failed } = render(findings, sentences, {
      text: this.text,
      fields: this.#reader.fields,
      wording: this.#options.wording,
    })
    for (const finding of failed.map(editFailed)) {
      const known = this.record.enforced.findings.some(
        ({ code, span }) => code === finding.code && span?.start === finding.span?.start,
      )
      if (!known) this.record.addFinding(finding)
    }
    return edits
  }

  /** Asks the tool hooks about every pending call; the strictest answer counts. */
  async #allowedCalls(): Promise<readonly ToolCall[]> {
    const allowed: ToolCall[] = []
    for (const call of this.#pendingCalls) {
      const {
        decision,
        findings,
        call: changed,
      } = await decideCall(call, this.#options, (guard) => this.#contextOf(guard))
      for (const finding of findings) this.record.addFinding(finding, finding.shadow)
      if (decision === 'allow') allowed.push(changed ?? call)
    }
    return allowed
  }

  #contextOf(guard: Guard): Context {
    const known = this.#contexts.get(guard)
    if (known) return known
    const context = this.#options.contextOf(guard, this)
    this.#contexts.set(guard, context)
    return context
  }

  /** A response hook that fails always blocks, whatever the guard's choice: nobody has read what it did not restore. */
  #responseFailed(guard: Guard): void {
    this.#options.emit?.({
      type: 'guard-failed',
      guard: guard.name,
      hook: 'response',
      reason: 'threw',
    })
    const finding: Finding = { ...failure(guard, 'response', 'threw'), action: 'block' }
    const known = this.record.enforced.findings.some(({ code }) => code === finding.code)
    if (!known) this.record.addFinding(finding)
  }

  /** Cuts what goes beyond the longest draft that is read. */
  #clip(text: string): string {
    const room = this.#options.maxLength - this.#length
    this.#length += text.length
    if (text.length <= room) return text
    this.full = true
    return text.slice(0, Math.max(0, room))
  }
}
