import { assembleReply, type ReplyContext, stoppedReply } from './assemble-reply.ts'
import { type CallScope, openScope } from './call-scope.ts'
import { decide } from './decide.ts'
import {
  type Concluded,
  DraftRun,
  type DraftRunOptions,
  type Passed,
  type RunState,
} from './draft-run.ts'
import { VouchsafeError } from './errors.ts'
import type { Finding } from './finding.ts'
import type { Context, Guard, ToolDecision } from './guard.ts'
import { isShadow, type RunnerOptions, runHook } from './guard-runner.ts'
import { isUsableChange } from './inspection.ts'
import { type Waited, waitFor } from './limits.ts'
import { aborted, type ChatModel, callModel } from './model.ts'
import { STORE_FAILED, TIMED_OUT } from './own-findings.ts'
import type { Settings } from './pipeline-options.ts'
import type { PipelineEvent } from './ports.ts'
import type { Label, Reply, StreamEvent } from './reply.ts'
import { replyLanguage } from './reply-language.ts'
import { type Issue, kindOf, parseToolCall, parseTurn } from './schemas.ts'
import { type ConversationState, openConversation } from './session.ts'
import { ShownText } from './shown-text.ts'
import { decideCall } from './tool-decision.ts'
import type { Message, ToolCall, Turn } from './turn.ts'
import { wordingFor } from './wording.ts'

/** One turn from request to reply. */
export async function* runTurn(
  settings: Settings,
  turn: Turn,
  model: ChatModel,
  signal: AbortSignal | undefined,
): AsyncGenerator<StreamEvent> {
  const checked = checkTurn(turn)
  if (typeof model !== 'function') {
    throw new VouchsafeError(
      'invalid_options',
      `The model must be a function that takes the messages, but was ${kindOf(model)}.`,
    )
  }
  const scope = openScope(settings.ports.clock, settings.callTimeoutMs, checkSignal(signal))
  try {
    const run = new TurnRun(settings, checked, scope)
    for await (const event of run.run(model, () => scope.reason() === 'timed-out')) {
      // What was ready when the caller stopped is not told any more.
      if (signal?.aborted) throw aborted()
      yield event
    }
  } finally {
    scope.close()
  }
}

/** One tool call before it runs. */
export async function checkTool(
  settings: Settings,
  turn: Turn,
  call: ToolCall,
  signal: AbortSignal | undefined,
): Promise<ToolDecision> {
  const checked = checkTurn(turn)
  const known = parseToolCall(call)
  if (!known.ok) throw invalidTurn('The tool call has the wrong form.', 'call', known.issues)
  const scope = openScope(settings.ports.clock, settings.callTimeoutMs, checkSignal(signal))
  try {
    return await new TurnRun(settings, checked, scope).tool(known.value)
  } finally {
    scope.close()
  }
}

function checkTurn(value: Turn): Turn {
  const parsed = parseTurn(value)
  if (!parsed.ok) throw invalidTurn('The turn has the wrong form.', 'turn', parsed.issues)
  const { locale } = parsed.value
  // As programs in Java and C write it.
  return locale?.includes('_')
    ? { ...parsed.value, locale: locale.replaceAll('_', '-') }
    : parsed.value
}

function invalidTurn(what: string, name: string, issues: readonly Issue[]): VouchsafeError {
  const list = issues.map(({ path, message }) => `${path || name}: ${message}`)
  return new VouchsafeError('invalid_turn', `${what} ${list.join('; ')}`)
}

/** A controller in the place of its signal would never stop anything. */
function checkSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (signal === undefined || signal === null) return undefined
  if (typeof signal.addEventListener === 'function') return signal
  throw new VouchsafeError(
    'invalid_options',
    `signal: expected an AbortSignal, got ${kindOf(signal)}`,
  )
}

class TurnRun {
  readonly #settings: Settings
  readonly #turn: Turn
  readonly #runner: RunnerOptions
  readonly #language: string
  #findings: Finding[] = []
  #labels: Label[] = []
  #messages: readonly Message[]
  #draft: string | undefined
  #conversation: ConversationState | undefined
  readonly #shown = new ShownText()

  constructor(settings: Settings, turn: Turn, { signal, look }: CallScope) {
    this.#settings = settings
    this.#turn = turn
    this.#messages = turn.messages
    this.#language = replyLanguage(turn)
    const { observers, ports, timeoutMs } = settings
    this.#runner = {
      timeoutMs,
      ports,
      signal,
      look,
      emit: observers.length === 0 ? undefined : (event) => notify(observers, event),
    }
  }

  async *run(model: ChatModel, hasTimedOut: () => boolean): AsyncGenerator<StreamEvent> {
    const { clock } = this.#settings.ports
    const started = clock.now()
    this.#emit({ type: 'turn-start', conversationId: this.#turn.conversationId })
    let reply: Reply
    try {
      reply = yield* this.#attempts(model)
    } catch (error) {
      if (!hasTimedOut()) throw error
      reply = this.#stopped([...this.#findings, TIMED_OUT], 1)
    }
    yield* this.#shown.finish(reply.text, reply.findings)
    this.#emit({
      type: 'turn-end',
      status: reply.status,
      codes: reply.findings.map(({ code }) => code),
      ms: clock.now() - started,
    })
    yield { type: 'reply-end', reply }
  }

  async tool(call: ToolCall): Promise<ToolDecision> {
    await this.#open()
    const decision = await decideCall(
      call,
      { ...this.#runner, guards: this.#settings.guards },
      (guard) => this.#contextOf(guard),
    )
    await this.#save(true)
    return this.#findings.length === 0
      ? decision
      : { ...decision, decision: 'refuse', findings: [...this.#findings, ...decision.findings] }
  }

  async *#attempts(model: ChatModel): AsyncGenerator<StreamEvent, Reply> {
    await this.#open()
    await this.#request()
    if (decide(this.#findings) === 'blocked') {
      const reply = this.#stopped(this.#findings, 0)
      await this.#save(false)
      return reply
    }
    this.#conversation?.keep()
    for (let attempt = 1; ; attempt += 1) {
      const run = new DraftRun(this.#draftOptions())
      const events = yield* this.#draftEvents(run, model, attempt)
      const concluded = await run.conclude()
      if (attempt <= this.#settings.retry && this.#draft === undefined && mayRetry(concluded)) {
        this.#conversation?.drop()
        this.#messages = [...this.#messages, this.#retryMessage(concluded.findings)]
        this.#emit({ type: 'retry', attempt, codes: concluded.findings.map(({ code }) => code) })
        continue
      }
      yield* events
      yield* lateEvents(run, concluded)
      const reply = assembleReply(concluded, run.text, this.#replyContext(attempt))
      await this.#save(reply.status !== 'blocked')
      return reply
    }
  }

  /** Feeds the run and releases what passes; with `hold` the events are given back instead of yielded. */
  async *#draftEvents(
    run: DraftRun,
    model: ChatModel,
    attempt: number,
  ): AsyncGenerator<StreamEvent, readonly StreamEvent[]> {
    const held: StreamEvent[] = []
    for await (const passed of this.#sentences(run, model, attempt)) {
      const events: StreamEvent[] = [
        ...passed.claims.map((claim) => ({ type: 'claim' as const, claim })),
        ...passed.findings.map((finding) => ({ type: 'finding' as const, finding })),
      ]
      if (this.#settings.hold) {
        held.push(...events)
        continue
      }
      yield* events
      if (run.isBlocked) yield* this.#shown.retract(run.record.enforced.findings)
      else if (passed.text) yield this.#shown.add(passed.text, run.record.labels)
    }
    return held
  }

  async *#sentences(run: DraftRun, model: ChatModel, attempt: number): AsyncGenerator<Passed> {
    if (this.#draft !== undefined) {
      yield* run.push({ text: this.#draft })
    } else {
      const { clock } = this.#settings.ports
      const started = clock.now()
      this.#emit({ type: 'model-start', attempt })
      for await (const part of callModel(model, this.#messages, this.#runner.signal)) {
        yield* run.push(part)
        if (run.full) break
      }
      this.#emit({ type: 'model-end', attempt, ms: clock.now() - started })
    }
    yield* run.end()
  }

  async #open(): Promise<void> {
    const { store } = this.#settings.ports
    const opened = await this.#fromStore(() => openConversation(store, this.#turn.conversationId))
    if (opened.type === 'aborted') throw aborted()
    if (opened.type === 'value') this.#conversation = opened.value
    else this.#findings.push(STORE_FAILED)
  }

  async #save(delivered: boolean): Promise<void> {
    const conversation = this.#conversation
    if (!conversation) return
    const saved = await this.#fromStore(() => conversation.save(delivered))
    if (saved.type !== 'value' || !saved.value) this.#emit({ type: 'state-not-saved' })
  }

  /** A store that hangs holds a call up no longer than a hook may. */
  async #fromStore<T>(call: () => Promise<T>): Promise<Waited<T>> {
    const { signal, ports, timeoutMs } = this.#runner
    return waitFor(call, { ms: timeoutMs, clock: ports.clock, signal })
  }

  /** Runs the request hooks, each on what the former left. */
  async #request(): Promise<void> {
    for (const guard of this.#settings.guards) {
      if (!guard.request) continue
      const turn = { ...this.#turn, messages: this.#messages }
      const result = await runHook(
        guard,
        'request',
        () => guard.request?.(turn, this.#contextOf(guard)),
        (change) =>
          change === undefined ||
          (isUsableChange(change) &&
            (change.messages === undefined ||
              parseTurn({ ...turn, messages: change.messages }).ok)),
        this.#runner,
      )
      const shadow = isShadow(guard)
      const findings = result.ok ? (result.value?.findings ?? []) : [result.finding]
      this.#findings.push(
        ...findings.map((finding) => (shadow ? { ...finding, shadow: true as const } : finding)),
      )
      if (!result.ok || shadow) continue
      this.#messages = result.value?.messages ?? this.#messages
      this.#draft = result.value?.draft ?? this.#draft
      this.#labels.push(...(result.value?.labels ?? []))
    }
  }

  #draftOptions(): DraftRunOptions {
    const { guards, actions, maxLength } = this.#settings
    return {
      ...this.#runner,
      guards,
      table: actions,
      wording: this.#wording,
      maxLength,
      findings: this.#findings,
      labels: this.#labels,
      contextOf: (guard, run) => this.#contextOf(guard, run),
    }
  }

  /** A guard's view; its lists grow as the draft is read. */
  #contextOf(guard: Guard, run?: RunState): Context {
    const view = run && (isShadow(guard) ? run.record.all : run.record.enforced)
    return {
      turn: this.#turn,
      claims: view?.claims ?? [],
      verdicts: view?.verdicts ?? [],
      findings: view?.findings ?? this.#findings,
      sentences: run?.sentences ?? [],
      get toolCalls() {
        return run?.toolCalls ?? []
      },
      language: this.#language,
      session: this.#conversation?.sessionOf(guard.name) ?? NO_SESSION,
      ports: this.#settings.ports,
      signal: this.#runner.signal,
    }
  }

  #replyContext(attempts: number): ReplyContext {
    const { conversationId } = this.#turn
    return { conversationId, language: this.#language, wording: this.#wording, attempts }
  }

  /** A reply without a draft. */
  #stopped(findings: readonly Finding[], attempts: number): Reply {
    return stoppedReply(
      findings,
      { claims: [], labels: this.#labels },
      this.#replyContext(attempts),
    )
  }

  get #wording() {
    return wordingFor(this.#language, this.#settings.wording)
  }

  /** The findings, one a line, for the model; repeated ones once. */
  #retryMessage(findings: readonly Finding[]): Message {
    const lines = new Set(
      findings.filter(({ shadow }) => !shadow).map(({ code, message }) => `- ${code}: ${message}`),
    )
    return { role: 'system', content: [this.#wording.retry, ...lines].join('\n') }
  }

  #emit(event: PipelineEvent): void {
    this.#runner.emit?.(event)
  }
}

const NO_SESSION = { get: () => undefined, update: () => undefined }

/** What the tool and conclude hooks added after the last sentence. */
function* lateEvents(run: DraftRun, concluded: Concluded): Generator<StreamEvent> {
  for (const claim of concluded.claims.slice(run.toldClaims)) yield { type: 'claim', claim }
  for (const finding of concluded.findings.slice(run.toldFindings))
    yield { type: 'finding', finding }
}

/** Another draft may help only if the model could have done better. */
function mayRetry({ status, findings }: Concluded): boolean {
  return (
    status === 'blocked' && !findings.some(({ action, shadow }) => action === 'block' && !shadow)
  )
}

function notify(observers: Settings['observers'], event: PipelineEvent): void {
  for (const observer of observers) {
    try {
      observer(event)
    } catch {
      // An observer's trouble is its own.
    }
  }
}
