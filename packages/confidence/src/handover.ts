import type { Sentence, ToolCall } from '@vouchsafe/core'
import { normalise, type Span } from '@vouchsafe/text'
import { CONDITIONS } from './handover-conditions.ts'
import {
  CONDITION_EN,
  CONDITION_ZH,
  HANDOVER_EN,
  HANDOVER_TOOL,
  HANDOVER_ZH,
  WHEN_BACK,
} from './handover-words.ts'

/** How a draft meets the request for a person. */
export type Meeting = 'met' | 'ignored' | 'obstructed'

/** True if the call brings in a person, by its name: `transfer_to_human`, `escalate`. */
export function isHandoverCall({ name }: ToolCall): boolean {
  // `transferToHuman` is read like `transfer_to_human`.
  return HANDOVER_TOOL.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase())
}

/** Where the draft sets a condition before a person comes, or refuses one without saying when there is one. */
export function obstructionIn(sentences: readonly Sentence[]): Span | undefined {
  for (const sentence of sentences) {
    const { text, toOriginal } = normalise(sentence.text)
    const found = conditionIn(text)
    if (!found || WHEN_BACK.test(text)) continue
    return sentence.locate(toOriginal({ start: found.index, end: found.index + found[0].length }))
  }
  return undefined
}

function conditionIn(text: string): RegExpExecArray | undefined {
  for (const condition of [CONDITION_ZH, CONDITION_EN, ...CONDITIONS]) {
    const found = condition.exec(text)
    if (found) return found
  }
  return undefined
}

/** Whether a draft does what a customer who asked for a person is due: bring one in, without a condition. */
export function meetingOf(sentences: readonly Sentence[], toolCalls: readonly ToolCall[]): Meeting {
  if (obstructionIn(sentences)) return 'obstructed'
  if (toolCalls.some(isHandoverCall)) return 'met'
  const says = sentences.some(({ text }) => {
    const read = normalise(text).text
    return HANDOVER_ZH.test(read) || HANDOVER_EN.test(read)
  })
  return says ? 'met' : 'ignored'
}
