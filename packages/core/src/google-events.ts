import type { Json } from './fact.ts'
import { type Foreign, indexOf, isForeign, listOf, objectOf, textOf } from './foreign.ts'
import type { ModelOutput } from './model.ts'
import type { ToolCall } from './turn.ts'

/** Reads the events of Google's `streamGenerateContent`, or the one answer of `generateContent`. */
export interface GoogleReader {
  /** What an event brings. Thoughts are left out, and so is every candidate but the first. */
  event(event: unknown): ModelOutput
  /** Calls whose arguments came in pieces and were never closed. */
  end(): ModelOutput
}

/**
 * Makes a reader for one answer of Google's Gemini API, so that `pipeline.stream` can be fed with it.
 *
 * Calls without an id are numbered. Arguments that come in pieces (`partialArgs`) are put together by their paths.
 */
export function googleReader(): GoogleReader {
  let open: { readonly name: string; readonly id: string; readonly args: PathTree } | undefined
  let count = 0

  const close = (): ToolCall[] => {
    if (!open) return []
    const { id, name, args } = open
    open = undefined
    return [{ id, name, arguments: args.value }]
  }
  const call = (part: Foreign): ToolCall[] => {
    const name = textOf(part.name)
    const done = name === '' ? [] : close()
    if (name !== '') {
      count += 1
      open = { name, id: textOf(part.id) || `call_${count}`, args: new PathTree(part.args) }
    }
    for (const piece of listOf(part.partialArgs)) open?.args.add(objectOf(piece))
    return part.willContinue === true ? done : [...done, ...close()]
  }

  return {
    event(event) {
      const candidate = listOf(objectOf(event).candidates).map(objectOf).find(isFirst)
      const parts = listOf(objectOf(candidate?.content).parts).map(objectOf)
      const text = parts.map((part) => (part.thought === true ? '' : textOf(part.text))).join('')
      const toolCalls = parts.flatMap(({ functionCall }) =>
        isForeign(functionCall) ? call(functionCall) : [],
      )
      return { ...(text && { text }), ...(toolCalls.length > 0 && { toolCalls }) }
    },
    end() {
      const toolCalls = close()
      return toolCalls.length > 0 ? { toolCalls } : {}
    },
  }
}

function isFirst(candidate: Foreign): boolean {
  return indexOf(candidate.index) === 0
}

/** Deepest path and longest list that are followed; anything beyond is left out, and so fails its schema. */
const MAX_DEPTH = 64
const MAX_INDEX = 10_000

/** A JSON value that comes piece by piece, each with the path that it belongs to, such as `$.items[0].name`. */
class PathTree {
  #root: Json

  constructor(args: unknown) {
    this.#root = isForeign(args) ? (args as Json) : {}
  }

  get value(): Json {
    return this.#root
  }

  add(piece: Foreign): void {
    const steps = stepsOf(textOf(piece.jsonPath))
    if (steps) this.#root = put(this.#root, steps, pieceValue(piece))
  }
}

function pieceValue({ stringValue, numberValue, boolValue }: Foreign): Json {
  if (typeof stringValue === 'string') return stringValue
  if (typeof numberValue === 'number') return numberValue
  return typeof boolValue === 'boolean' ? boolValue : null
}

function stepsOf(path: string): readonly (string | number)[] | undefined {
  const steps = [...path.matchAll(/\.([^.[\]]{1,200})|\[(\d{1,6})\]/g)].map(([, name, index]) =>
    index === undefined ? (name ?? '') : Number(index),
  )
  const isFine = steps.every(
    (step) => step !== '__proto__' && (typeof step === 'string' || step <= MAX_INDEX),
  )
  return steps.length > 0 && steps.length <= MAX_DEPTH && isFine ? steps : undefined
}

/** The value with a piece put in. Text that comes in pieces is put together. */
function put(node: Json | undefined, steps: readonly (string | number)[], value: Json): Json {
  const [step, ...rest] = steps
  if (step === undefined)
    return typeof node === 'string' && typeof value === 'string' ? node + value : value
  if (typeof step === 'number') {
    const list = Array.isArray(node) ? [...(node as readonly Json[])] : []
    while (list.length < step) list.push(null)
    list[step] = put(list[step], rest, value)
    return list
  }
  const object = isForeign(node) ? (node as Readonly<Record<string, Json>>) : {}
  return { ...object, [step]: put(object[step], rest, value) }
}
