/** Where a text stops being JSON. Lines and columns count from 1. */
interface JsonFault {
  readonly line: number
  readonly column: number
  /** What should have stood there: `a value`, `"," or "}"`. */
  readonly expected: string
}

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault }

/**
 * Parses JSON and says where it breaks.
 *
 * The run-time's own message quotes the text around the fault, which may be a customer's; this one gives the place and
 * what was expected there.
 */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false, fault: findFault(text) }
  }
}

function findFault(text: string): JsonFault {
  const scanner = new Scanner(text)
  const expected = scanner.document()
  const before = text.slice(0, scanner.at)
  const line = before.split('\n').length
  return { line, column: scanner.at - before.lastIndexOf('\n'), expected: expected ?? 'JSON' }
}

const SPACE = new Set([' ', '\t', '\n', '\r'])
const CLOSER = { '{': '}', '[': ']' } as const
type Opener = keyof typeof CLOSER

/** Walks JSON without recursion, so that no depth of nesting overflows the stack. */
class Scanner {
  at = 0
  private readonly text: string
  private readonly open: Opener[] = []

  constructor(text: string) {
    this.text = text
  }

  /** What is missing at `at`, or nothing if the whole text is JSON. */
  document(): string | undefined {
    for (;;) {
      const fault = this.value()
      if (fault !== undefined) return fault
      const done = this.after()
      if (done !== 'more') return done === 'end' ? undefined : done
    }
  }

  /** Reads one value, or the beginning of a list or object up to its first value. */
  private value(): string | undefined {
    for (;;) {
      const char = this.peek()
      if (char === '"') return this.string()
      if (char !== '{' && char !== '[') return this.scalar()
      this.at += 1
      if (this.peek() === CLOSER[char]) {
        this.at += 1
        return undefined
      }
      this.open.push(char)
      if (char === '{') {
        const fault = this.key('a field name in double quotes or "}"')
        if (fault !== undefined) return fault
      }
    }
  }

  /** What follows a value: closers, then a comma or the end. */
  private after(): string {
    for (;;) {
      const char = this.peek()
      const opener = this.open.at(-1)
      if (opener === undefined) return char === '' ? 'end' : 'the end of the text'
      if (char === ',') {
        this.at += 1
        return (opener === '{' ? this.key('a field name in double quotes') : undefined) ?? 'more'
      }
      if (char !== CLOSER[opener]) return `"," or "${CLOSER[opener]}"`
      this.at += 1
      this.open.pop()
    }
  }

  private key(expected: string): string | undefined {
    if (this.peek() !== '"') return expected
    const fault = this.string()
    if (fault !== undefined) return fault
    if (this.peek() !== ':') return '":"'
    this.at += 1
    return undefined
  }

  private string(): string | undefined {
    for (let i = this.at + 1; i < this.text.length; i += 1) {
      const char = this.text.charAt(i)
      if (char === '"') {
        this.at = i + 1
        return undefined
      }
      if (char < ' ') {
        this.at = i
        return 'an escape instead of a bare line end or control character'
      }
      if (char !== '\\') continue
      const found = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.text.slice(i, i + 6))
      if (found === null) {
        this.at = i
        return 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX'
      }
      i += found[0].length - 1
    }
    this.at = this.text.length
    return 'the closing double quote'
  }

  private scalar(): string | undefined {
    const word = /^(?:true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,20})?)/
    const found = word.exec(this.text.slice(this.at, this.at + 1000))
    if (found === null) return 'a value'
    this.at += found[0].length
    return undefined
  }

  private peek(): string {
    while (SPACE.has(this.text.charAt(this.at))) this.at += 1
    return this.text.charAt(this.at)
  }
}
