import type { Finding } from './finding.ts'
import { labelled } from './render.ts'
import type { Label, StreamEvent } from './reply.ts'

/** What the client of a stream shows, so that it is told only what is new, and to take back only what it has. */
export class ShownText {
  #shown = ''

  /** The next piece, with the labels that stand before the first one. */
  add(text: string, labels: readonly Label[]): StreamEvent {
    const leading = labels.filter(({ placement }) => placement === 'before')
    const delta = this.#shown === '' ? labelled(text, leading) : text
    this.#shown += delta
    return { type: 'text-delta', text: delta }
  }

  /** Takes back what was shown, if anything was. */
  *retract(findings: readonly Finding[]): Generator<StreamEvent> {
    if (this.#shown === '') return
    this.#shown = ''
    yield { type: 'retract', codes: [...new Set(findings.map(({ code }) => code))] }
  }

  /** Brings what the client shows to the final text. */
  *finish(text: string, findings: readonly Finding[]): Generator<StreamEvent> {
    if (!text.startsWith(this.#shown)) yield* this.retract(findings)
    const rest = text.slice(this.#shown.length)
    this.#shown = text
    if (rest !== '') yield { type: 'text-delta', text: rest }
  }
}
