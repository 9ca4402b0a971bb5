import { VouchsafeError } from './errors.ts'
import type { Json } from './fact.ts'
import type { Foreign } from './foreign.ts'
import type { ModelOutput } from './model.ts'
import type { Reply } from './reply.ts'
import type { SseEvent } from './sse.ts'
import type { Message } from './turn.ts'

/** What a vendor's requests and answers look like on the wire. Translates and decides nothing. */
export interface WireFormat<A extends WireAnswer = WireAnswer> {
  /**
   * What a request is for: `guard` one whose answer is checked, `refuse` one whose answer would hold words that nobody can
   * check, `pass` any other.
   */
  purpose(request: { readonly method: string; readonly path: string }): 'guard' | 'refuse' | 'pass'
  /** @throws {VouchsafeError} `invalid_turn` if the body asks for what cannot be checked. */
  read(body: Foreign): WireRequest<A>
  /** The vendor's form of an error that is told instead of an answer. */
  errorBody(error: { readonly code: string; readonly message: string }): Json
}

/** One request, understood. */
export interface WireRequest<A extends WireAnswer = WireAnswer> {
  readonly messages: readonly Message[]
  readonly isStream: boolean
  /** How many answers are asked for. */
  readonly choices: number
  /** Nothing may be released before the whole draft has passed, since this answer has no form for a part of it. */
  readonly hold?: boolean
  /** What the body calls the conversation. */
  readonly conversationId?: string
  /** The body for the model: with these messages, and asking for so many answers. */
  bodyFor(messages: readonly Message[], choices: number): Foreign
  /** A reader for one answer. */
  answer(): A
  writer(): WireWriter<A>
}

/** A part of one of the answers that were asked for. */
export interface AnswerPart extends ModelOutput {
  /** Which answer, from 0. */
  readonly choice: number
}

/** Reads one answer of a vendor. */
export interface WireAnswer {
  /** The parts of an answer that came whole. @throws {VouchsafeError} `invalid_output` if it has another form. */
  whole(body: unknown): readonly AnswerPart[]
  /** The parts that come with one event. @throws {UpstreamError} if the event tells an error. */
  event(event: SseEvent): readonly AnswerPart[]
  /** The parts that are known at the end of the events. @throws {VouchsafeError} `invalid_output` if they broke off. */
  end(): readonly AnswerPart[]
}

/** What became of one of the answers. */
export interface WireOutcome<A extends WireAnswer = WireAnswer> {
  readonly choice: number
  readonly reply: Reply
  /** The vendor's answers that were read for it, the latest last; empty if the model was not asked. */
  readonly answers: readonly A[]
}

/** Writes what was checked in the vendor's form. */
export interface WireWriter<A extends WireAnswer = WireAnswer> {
  whole(outcomes: readonly WireOutcome<A>[]): Foreign
  /** Words that may be shown now. @param reply Given if the whole reply is known by now. */
  text(piece: TextPiece<A>): readonly SseEvent[]
  /** Takes back everything shown for one answer. */
  retract(piece: Omit<TextPiece<A>, 'text' | 'reply'> & Retraction): readonly SseEvent[]
  /** Everything about one answer but its words. */
  end(outcome: WireOutcome<A>): readonly SseEvent[]
  /** What follows when all answers have ended. */
  close(outcomes: readonly WireOutcome<A>[]): readonly SseEvent[]
  /** An error after the stream has begun. @param body The vendor's own, or that of {@link WireFormat.errorBody}. */
  error(body: Json): readonly SseEvent[]
}

export interface TextPiece<A extends WireAnswer = WireAnswer> {
  readonly choice: number
  readonly text: string
  readonly answer: A | undefined
  readonly reply?: Reply
}

/** Everything shown for this answer must be taken back; codes of the findings say why. */
export interface Retraction {
  readonly codes: readonly string[]
}

/** Our part of a vendor's answer, in its field `vouchsafe`. */
export interface Extension {
  readonly reply?: Reply
  readonly retract?: Retraction
}

/** The vendor told an error in the place of an answer, or in the middle of one. */
export class UpstreamError extends VouchsafeError {
  /** What the vendor told, in its own form. */
  readonly body: Json

  constructor(body: Json) {
    super('model_failed', 'The provider answered with an error.')
    this.body = body
  }
}
