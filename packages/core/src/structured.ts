import type { Span } from '@vouchsafe/text'

/** One leaf of a JSON document: what a customer may read there, and where it stands. */
export interface Field extends Span {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string
  readonly kind: 'string' | 'literal'
  /** A string's decoded text; a number, boolean or null as written. */
  readonly text: string
  /** For each code unit of `text`, and its end, the offset in the document; absent if it is a plain shift. */
  readonly offsets?: readonly number[]
}

/** Nesting beyond this is refused; such a draft is read as plain text. */
const MAX_DEPTH = 200

const WHITE = /[\t\n\r ]*/y
const NUMBER = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y
const WORD = /true|false|null/y
const QUOTE = 0x22
const BACKSLASH = 0x5c
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Whether a draft that begins like this may be a JSON document. `undefined`: more text is needed to tell. */
export function mayBeJson(beginning: string): boolean | undefined {
  const match = /^[\t\n\r ]{0,1000}(?:\{|\[[\t\n\r ]{0,1000}([^\t\n\r ])?)?/.exec(beginning)
  const head = (match?.[0] ?? '').trim()
  if (head === '') return beginning.trim() === '' && beginning.length < 1000 ? undefined : false
  if (head === '{') return true
  return match?.[1] === undefined ? undefined : /[[{"\]\dtfn-]/.test(match[1])
}

/**
 * The leaves of a JSON object or array, in the order of the text.
 *
 * @returns `undefined` if the text is anything else, is not valid JSON, or is nested deeper than 200.
 */
export function readFields(text: string): readonly Field[] | undefined {
  const reader = new Reader(text)
  try {
    return reader.document()
  } catch (error) {
    if (error === INVALID) return undefined
    throw error
  }
}

/** Writes text into a JSON string, without the quotes. */
export function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** Thrown within this file alone. */
const INVALID = Symbol('not a JSON document')

class Reader {
  readonly #text: string
  readonly #fields: Field[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): readonly Field[] {
    this.#skip(WHITE)
    const first = this.#text[this.#at]
    if (first !== '{' && first !== '[') throw INVALID
    this.#value('', 0)
    this.#skip(WHITE)
    if (this.#at !== this.#text.length) throw INVALID
    return this.#fields
  }

  #value(pointer: string, depth: number): void {
    if (depth > MAX_DEPTH) throw INVALID
    const head = this.#text[this.#at]
    if (head === '{') this.#object(pointer, depth)
    else if (head === '[') this.#array(pointer, depth)
    else if (head === '"') this.#fields.push({ pointer, kind: 'string', ...this.#string() })
    else this.#literal(pointer)
  }

  #object(pointer: string, depth: number): void {
    this.#at += 1
    this.#skip(WHITE)
    if (this.#take('}')) return
    do {
      this.#skip(WHITE)
      if (this.#text[this.#at] !== '"') throw INVALID
      const key = this.#string().text
      this.#skip(WHITE)
      if (!this.#take(':')) throw INVALID
      this.#skip(WHITE)
      this.#value(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
      this.#skip(WHITE)
    } while (this.#take(','))
    if (!this.#take('}')) throw INVALID
  }

  #array(pointer: string, depth: number): void {
    this.#at += 1
    this.#skip(WHITE)
    if (this.#take(']')) return
    let index = 0
    do {
      this.#skip(WHITE)
      this.#value(`${pointer}/${index}`, depth + 1)
      index += 1
      this.#skip(WHITE)
    } while (this.#take(','))
    if (!this.#take(']')) throw INVALID
  }

  #literal(pointer: string): void {
    const start = this.#at
    if (!this.#skip(NUMBER) && !this.#skip(WORD)) throw INVALID
    this.#fields.push({
      pointer,
      kind: 'literal',
      start,
      end: this.#at,
      text: this.#text.slice(start, this.#at),
    })
  }

  /** Reads a string; the range given back lies between the quotes. */
  #string(): Omit<Field, 'pointer' | 'kind'> {
    this.#at += 1
    const start = this.#at
    let text = ''
    let offsets: number[] | undefined
    while (this.#text[this.#at] !== '"') {
      const from = this.#at
      if (this.#plain()) {
        if (offsets) for (let at = from; at < this.#at; at += 1) offsets.push(at)
        text += this.#text.slice(from, this.#at)
        continue
      }
      if (this.#text[this.#at] !== '\\') throw INVALID // a control character, or the end
      offsets ??= Array.from({ length: text.length }, (_, index) => start + index)
      offsets.push(from)
      text += this.#escape()
    }
    const end = this.#at
    this.#at += 1
    offsets?.push(end)
    return { start, end, text, ...(offsets && { offsets }) }
  }

  /** Moves over what stands for itself; control characters do not. */
  #plain(): boolean {
    const from = this.#at
    for (let code = this.#text.charCodeAt(this.#at); ; code = this.#text.charCodeAt(this.#at)) {
      if (!(code >= 0x20) || code === QUOTE || code === BACKSLASH) return this.#at > from
      this.#at += 1
    }
  }

  #escape(): string {
    const code = this.#text[this.#at + 1] ?? ''
    if (code === 'u') {
      const digits = this.#text.slice(this.#at + 2, this.#at + 6)
      if (!/^[\da-fA-F]{4}$/.test(digits)) throw INVALID
      this.#at += 6
      return String.fromCharCode(Number.parseInt(digits, 16))
    }
    const plain = Object.hasOwn(ESCAPES, code) ? ESCAPES[code] : undefined
    if (plain === undefined) throw INVALID
    this.#at += 2
    return plain
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  /** Moves behind the match, if there is one here. True if something was read. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#text)) return false
    const moved = pattern.lastIndex > this.#at
    this.#at = pattern.lastIndex
    return moved
  }
}

/** The range in the document of a range in a field's text. */
export function locateIn(field: Field, span: Span): Span {
  if (!field.offsets) return { start: field.start + span.start, end: field.start + span.end }
  return {
    start: field.offsets[span.start] ?? field.end,
    end: field.offsets[span.end] ?? field.end,
  }
}
