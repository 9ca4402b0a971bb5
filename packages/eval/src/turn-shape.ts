import type { Customer, Message } from '@vouchsafe/core'
import type { GivenDraft } from './outcome.ts'
import { filledText, flag, json, list, object, oneOf, record, type Shape, text } from './shape.ts'

const toolCallShape = object({ id: filledText, name: filledText, arguments: json }, {})

/** A message as turns have it. */
export const messageShape: Shape<Message> = object(
  { role: oneOf('system', 'user', 'assistant', 'tool'), content: text },
  { toolCalls: list(toolCallShape), toolCallId: filledText, name: filledText, ok: flag },
)

/** The model's answer. */
export const draftShape: Shape<GivenDraft> = object({ text }, { toolCalls: list(toolCallShape) })

/** Whom the agent speaks to; what else the shop knows of them comes along. */
export const turnCustomer: Shape<Customer> = {
  expected: 'an object with an id',
  read(value, path, issues) {
    const known = object({ id: filledText }, { verified: flag }).read(value, path, issues)
    const fields = known === undefined ? undefined : record.read(value, path, issues)
    return fields === undefined || known === undefined ? undefined : { ...fields, ...known }
  },
}
