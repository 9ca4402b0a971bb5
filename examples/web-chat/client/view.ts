import { retractionOf } from '@vouchsafe/ai-sdk'
import type { UIMessage } from 'ai'
import type { Language, ShownClaim, ShownReply } from '../message.ts'
import { WORDS } from './words.ts'

/** An element with classes and children; text is never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

/** An answer as far as it has come: its words, and beside them the evidence. */
export function answerView(message: UIMessage<ShownReply>, language: Language): HTMLElement {
  const { metadata: reply } = message
  const words = WORDS[language]
  const said = element('div', 'said')
  let isTakenBack = false
  for (const part of message.parts) {
    if (part.type !== 'text') continue
    if (retractionOf(part) !== undefined) isTakenBack = true
    else said.append(element('p', '', ...marked(part.text, reply?.claims ?? [])))
  }
  if (isTakenBack) said.prepend(element('div', 'notice', words.takenBack))
  if (reply) said.append(element('span', `status ${reply.status}`, words.status[reply.status]))
  if (reply?.handoff)
    said.append(element('div', 'handoff', `${words.person} (${reply.handoff.join(', ')})`))
  return element('div', 'answer', said, evidence(reply, language))
}

/** The text with each claim underlined and numbered, in the order in which they stand in it. */
function marked(text: string, claims: readonly ShownClaim[]): readonly (Node | string)[] {
  const pieces: (Node | string)[] = []
  let at = 0
  for (const [words, numbers] of byWords(claims)) {
    const start = text.indexOf(words, at)
    if (start < 0) continue
    const end = start + words.length
    const verdict = claims[(numbers[0] ?? 1) - 1]?.verdict ?? 'not-checked'
    const note = element('sup', '', numbers.join(' '))
    pieces.push(text.slice(at, start), element('mark', verdict, text.slice(start, end), note))
    at = end
  }
  return [...pieces, text.slice(at)]
}

/** Claims that stand in the same words are marked once. */
function byWords(claims: readonly ShownClaim[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>()
  for (const [index, { words }] of claims.entries()) {
    const known = numbers.get(words) ?? []
    numbers.set(words, [...known, index + 1])
  }
  return numbers
}

function evidence(reply: ShownReply | undefined, language: Language): HTMLElement {
  const words = WORDS[language]
  const list = element('ol', 'evidence')
  for (const [index, claim] of (reply?.claims ?? []).entries()) {
    const { kind, verdict, says, source, corrected } = claim
    const head = `${index + 1} · ${kind}: ${words.verdict[verdict]}${corrected ? `, ${words.corrected}` : ''}`
    const rest = says === undefined ? words.none : `${says} (${source})`
    list.append(element('li', verdict, head, element('small', '', rest)))
  }
  if (reply?.status === 'blocked')
    for (const code of reply.codes) list.append(element('li', 'code', code))
  return list
}
