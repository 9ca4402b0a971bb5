import type { Json, Message, ToolCall } from '@vouchsafe/core'
import { isRecord } from './logic-value.ts'
import { ID_ENDINGS } from './vocabulary.ts'

/** A record of the shop's, as some system gave it. */
export type DataRecord = Readonly<Record<string, unknown>>

/** A tool call of the conversation with what came of it. */
export interface PastCall extends ToolCall {
  /** False if the tool reported failure, or nothing came back. */
  readonly ok: boolean
  /** The result: JSON where it is JSON, else a text if it is a short one. */
  readonly result: unknown
}

/** Records deeper than this, or beyond this number, are not looked at. */
const MAX_DEPTH = 8
/** A longer text is prose, not a value. */
const MAX_TEXT = 200
const MAX_NODES = 200_000

/** The calls of a conversation, in order, with their results. */
export function pastCalls(messages: readonly Message[]): readonly PastCall[] {
  const results = new Map<string, Message>()
  for (const message of messages) {
    if (message.role === 'tool' && message.toolCallId !== undefined)
      results.set(message.toolCallId, message)
  }
  return messages.flatMap(({ toolCalls = [] }) =>
    toolCalls.map((call) => {
      const answer = results.get(call.id)
      const result = parsed(answer?.content)
      return { ...call, ok: isSuccess(answer, result), result }
    }),
  )
}

function isSuccess(answer: Message | undefined, result: unknown): boolean {
  if (!answer || answer.ok === false) return false
  if (isRecord(result) && (result.error !== undefined || result.ok === false)) return false
  return !/^\s{0,9}error\b/i.test(answer.content.slice(0, 40))
}

function parsed(content: string | undefined): unknown {
  if (content === undefined) return undefined
  const start = content.trimStart().charAt(0)
  if (start !== '{' && start !== '[') return content.length <= MAX_TEXT ? content.trim() : undefined
  try {
    return JSON.parse(content) as unknown
  } catch {
    return undefined
  }
}

/** A field's name without case and separators: `order_id` and `orderId` are one. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** True if a field of this name holds an identifier. */
export function isIdName(name: string): boolean {
  const folded = foldName(name)
  return ID_ENDINGS.some((ending) => folded.endsWith(ending))
}

/** An identifier without what shops write around it: `#W123` and `w123` are one. */
export function foldId(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const folded = String(value).trim().toLowerCase().replace(/^#/, '')
  return folded === '' ? undefined : folded
}

/** Records by their identifiers. */
export class RecordIndex {
  readonly #records = new Map<string, { readonly name: string; readonly record: DataRecord }[]>()

  /** @param roots Later ones stand for a later state. */
  constructor(roots: readonly unknown[]) {
    const left = { nodes: MAX_NODES }
    for (const root of roots) this.#walk(root, 0, left)
  }

  /** Records with an identifier of this value, in a field of this name if one is given; the latest first. */
  find(value: unknown, name?: string): readonly DataRecord[] {
    const id = foldId(value)
    const found = (id === undefined ? undefined : this.#records.get(id)) ?? []
    const wanted = name === undefined ? undefined : foldName(name)
    return found
      .filter((each) => wanted === undefined || each.name === wanted)
      .map(({ record }) => record)
      .reverse()
  }

  #walk(node: unknown, depth: number, left: { nodes: number }): void {
    left.nodes -= 1
    if (depth > MAX_DEPTH || left.nodes < 0 || typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const item of node) this.#walk(item, depth + 1, left)
      return
    }
    for (const [name, value] of Object.entries(node)) {
      if (typeof value === 'object') this.#walk(value, depth + 1, left)
      else if (isIdName(name)) this.#add(name, value, node as DataRecord)
    }
  }

  #add(name: string, value: unknown, record: DataRecord): void {
    const id = foldId(value)
    if (id === undefined) return
    const known = this.#records.get(id) ?? []
    if (known.length === 0) this.#records.set(id, known)
    known.push({ name: foldName(name), record })
  }
}

/** The identifiers that a call names, with the names of their arguments. */
export function idsOf(argumentsOf: Json): readonly (readonly [name: string, value: unknown])[] {
  if (!isRecord(argumentsOf)) return []
  return Object.entries(argumentsOf).flatMap(([name, value]) =>
    isIdName(name)
      ? (Array.isArray(value) ? value : [value]).map((each) => [name, each] as const)
      : [],
  )
}
