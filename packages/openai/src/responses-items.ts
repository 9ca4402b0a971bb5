import { type Foreign, type Json, type ToolCall, textOf } from '@vouchsafe/core'
import { parseArguments } from './arguments.ts'

/** Items in which the model asks the application to do something. */
const CALLS: ReadonlySet<string> = new Set([
  'function_call',
  'custom_tool_call',
  'computer_call',
  'local_shell_call',
  'shell_call',
  'apply_patch_call',
  'mcp_approval_request',
])

/**
 * Items that tell what the provider itself has done. They hold no words for the customer, and an application that keeps its own
 * history must send them again.
 */
const DONE_BY_PROVIDER: ReadonlySet<string> = new Set([
  'code_interpreter_call',
  'file_search_call',
  'mcp_call',
  'mcp_list_tools',
  'shell_call_output',
  'tool_search_call',
  'tool_search_output',
  'web_search_call',
])

/** What an item asks the application to do; `undefined` if it asks for nothing. */
export function callOfItem(item: Foreign): ToolCall | undefined {
  const type = textOf(item.type)
  if (!CALLS.has(type)) return undefined
  const id = textOf(item.call_id) || textOf(item.id)
  if (typeof item.arguments === 'string')
    return { id, name: textOf(item.name) || type, arguments: parseArguments(item.arguments) }
  if (typeof item.input === 'string') return { id, name: textOf(item.name), arguments: item.input }
  return { id, name: type, arguments: (item.action ?? item.operation ?? {}) as Json }
}

/** The item as it may be delivered, without the model's thoughts; `undefined` if nobody could check it. */
export function deliverable(item: Foreign, items: readonly Foreign[]): Foreign | undefined {
  const type = textOf(item.type)
  if (type === 'reasoning') {
    const { id, encrypted_content, status } = item
    return {
      id,
      type,
      summary: [],
      ...(encrypted_content !== undefined && { encrypted_content }),
      ...(status !== undefined && { status }),
    }
  }
  return DONE_BY_PROVIDER.has(type) || isAnswered(item, items) ? item : undefined
}

/** A call that the provider has run itself: its output stands beside it. */
export function isAnswered(item: Foreign, items: readonly Foreign[]): boolean {
  if (item.type !== 'shell_call') return false
  return items.some(({ type, call_id }) => type === 'shell_call_output' && call_id === item.call_id)
}
