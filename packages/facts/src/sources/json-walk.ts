import { escapePointer } from './shape.ts'

/** Where a text stops being JSON. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  /** What should have stood there. */
  readonly expected: string
}

/** A value of a JSON text. */
export interface JsonPlace {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string
  readonly line: number
  /** The object has named the field before. */
  readonly again: boolean
}

/**
 * Walks a JSON text without recursion, so that no depth of nesting overflows the stack, and tells where each value stands.
 *
 * @returns What is wrong with the text, if it is not JSON.
 */
export function walkJson(text: string, visit?: (place: JsonPlace) => void): JsonFault | undefined {
  const walker = new Walker(text, visit)
  const expected = walker.document()
  return expected === undefined ? undefined : walker.faultHere(expected)
}

/** An object or list that has not ended. */
interface Open {
  readonly closer: '}' | ']'
  readonly pointer: string
  /** Of a list, its next index. */
  index: number
  /** Of an object, the field that is read, and those read before. */
  field: string
  readonly fields: Set<string>
}

const WORD = /(?:true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,20})?)/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

class Walker {
  readonly #text: string
  readonly #visit: ((place: JsonPlace) => void) | undefined
  readonly #open: Open[] = []
  #at = 0
  #line = 1
  #lineStart = 0

  constructor(text: string, visit: ((place: JsonPlace) => void) | undefined) {
    this.#text = text
    this.#visit = visit
  }

  faultHere(expected: string): JsonFault {
    return { line: this.#line, column: this.#at - this.#lineStart + 1, expected }
  }

  /** What is missing where the walker stands, or nothing if the whole text is JSON. */
  document(): string | undefined {
    for (;;) {
      const fault = this.#value()
      if (fault !== undefined) return fault
      const next = this.#after()
      if (next !== 'more') return next === 'end' ? undefined : next
    }
  }

  /** Reads one value, or the beginning of a list or object up to its first value. */
  #value(): string | undefined {
    for (;;) {
      const character = this.#peek()
      const pointer = this.#tell()
      if (character === '"') return this.#string()
      if (character !== '{' && character !== '[') return this.#word()
      const closer = character === '{' ? '}' : ']'
      this.#at += 1
      if (this.#peek() === closer) {
        this.#at += 1
        return undefined
      }
      this.#open.push({ closer, pointer, index: 0, field: '', fields: new Set() })
      const fault = closer === '}' ? this.#field('a field name in double quotes or "}"') : undefined
      if (fault !== undefined) return fault
    }
  }

  /** What follows a value: closers, then a comma or the end. */
  #after(): string {
    for (;;) {
      const character = this.#peek()
      const open = this.#open.at(-1)
      if (open === undefined) return character === '' ? 'end' : 'the end of the text'
      if (character === ',') {
        this.#at += 1
        open.index += 1
        const fault = open.closer === '}' ? this.#field('a field name in double quotes') : undefined
        return fault ?? 'more'
      }
      if (character !== open.closer) return `"," or "${open.closer}"`
      this.#at += 1
      this.#open.pop()
    }
  }

  #field(expected: string): string | undefined {
    if (this.#peek() !== '"') return expected
    const start = this.#at
    const fault = this.#string()
    if (fault !== undefined) return fault
    const open = this.#open.at(-1)
    if (open !== undefined && this.#visit !== undefined)
      open.field = String(JSON.parse(this.#text.slice(start, this.#at)))
    if (this.#peek() !== ':') return '":"'
    this.#at += 1
    return undefined
  }

  #string(): string | undefined {
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text.charAt(this.#at)
      if (character === '"') {
        this.#at += 1
        return undefined
      }
      if (character < ' ') return 'an escape instead of a bare line end or control character'
      if (character !== '\\') continue
      ESCAPE.lastIndex = this.#at
      if (!ESCAPE.test(this.#text)) return 'one of the escapes of JSON'
      this.#at = ESCAPE.lastIndex - 1
    }
    return 'the closing double quote'
  }

  #word(): string | undefined {
    WORD.lastIndex = this.#at
    if (!WORD.test(this.#text)) return 'a value'
    this.#at = WORD.lastIndex
    return undefined
  }

  /** Reports the value that begins here. @returns Its pointer. */
  #tell(): string {
    if (this.#visit === undefined) return ''
    const open = this.#open.at(-1)
    if (open === undefined) {
      this.#visit({ pointer: '', line: this.#line, again: false })
      return ''
    }
    const isField = open.closer === '}'
    const pointer = `${open.pointer}/${isField ? escapePointer(open.field) : open.index}`
    this.#visit({ pointer, line: this.#line, again: isField && open.fields.has(open.field) })
    open.fields.add(open.field)
    return pointer
  }

  #peek(): string {
    for (; ; this.#at += 1) {
      const character = this.#text.charAt(this.#at)
      if (character === '\n') {
        this.#line += 1
        this.#lineStart = this.#at + 1
      } else if (character !== ' ' && character !== '\t' && character !== '\r') return character
    }
  }
}
