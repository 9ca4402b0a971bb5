type Strings = readonly string[] | undefined

/** What can be told of whatever a part of a pattern matches. */
interface Part {
  /** Everything that it can match, if that is little. */
  readonly whole: Strings
  /** One of these occurs in what it matches. */
  readonly holds: Strings
}

/** More strings than this are not listed. */
const MOST_WHOLE = 64
/** Classes of more characters than this tell nothing. */
const MOST_OF_CLASS = 8

/** Borders and look-arounds take up no text. That more is then thought possible than is does no harm. */
const NO_TEXT: Part = { whole: [''], holds: undefined }
const ANYTHING: Part = { whole: undefined, holds: undefined }

/**
 * Strings one of which occurs in every text that a pattern finds something in: 退货 and 换货 for `(?:退|换)货政策?`.
 *
 * @returns `undefined` if nothing can be told, as for all patterns with the flags `i`, `u` or `v`.
 */
export function anchorsOf({ source, flags }: RegExp): readonly string[] | undefined {
  return /[iuv]/.test(flags) ? undefined : heldBy(new Reader(source).alternatives())
}

function heldBy({ whole, holds }: Part): Strings {
  return better(whole?.includes('') ? undefined : whole, holds)
}

/** The one that occurs less often in texts. */
function better(a: Strings, b: Strings): Strings {
  if (a === undefined || b === undefined) return a ?? b
  const [first, second] = [rarityOf(a), rarityOf(b)]
  return first > second || (first === second && a.length <= b.length) ? a : b
}

/** Long strings are rare, and Han characters are rarer than letters. */
function rarityOf(strings: readonly string[]): number {
  return Math.min(...strings.map((each) => (/^[ -~]*$/.test(each) ? each.length : each.length * 3)))
}

function either(a: Part, b: Part): Part {
  const [first, second] = [heldBy(a), heldBy(b)]
  return {
    whole: a.whole && b.whole && fewOf(new Set([...a.whole, ...b.whole])),
    holds: first && second && [...new Set([...first, ...second])],
  }
}

function joined(a: readonly string[], b: readonly string[]): Strings {
  if (a.length * b.length > MOST_WHOLE) return undefined
  return a.flatMap((head) => b.map((tail) => head + tail))
}

function fewOf(strings: ReadonlySet<string>): Strings {
  return strings.size > MOST_WHOLE ? undefined : [...strings]
}

/** Reads the source of a pattern. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Up to the end or a closing bracket. */
  alternatives(): Part {
    let all = this.#sequence()
    while (this.#takes(/\|/y)) all = either(all, this.#sequence())
    return all
  }

  /** Neighbours that can be listed are joined to runs; of several runs the rarest counts. */
  #sequence(): Part {
    let run = NO_TEXT.whole
    let holds: Strings
    let isOneRun = true
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const part = this.#repeated(this.#atom())
      const longer = run && part.whole && joined(run, part.whole)
      if (longer === undefined) {
        holds = better(better(holds, heldBy({ whole: run, holds: undefined })), part.holds)
        isOneRun = false
      }
      run = longer ?? part.whole
    }
    holds = better(holds, heldBy({ whole: run, holds: undefined }))
    return { whole: isOneRun ? run : undefined, holds }
  }

  #repeated(part: Part): Part {
    const sign = this.#takes(/(?:[?*+]|\{\d{1,9}(?:,\d{0,9})?\})\??/y)
    if (sign === undefined) return part
    if (sign.startsWith('?')) return either(part, NO_TEXT)
    const mayMiss = /^(?:\*|\{0{1,9}[,}])/.test(sign)
    return mayMiss ? ANYTHING : { whole: undefined, holds: heldBy(part) }
  }

  #atom(): Part {
    if (this.#takes(/\(\?(?:<?[=!])/y)) return this.#closed(NO_TEXT)
    if (this.#takes(/\((?:\?:|\?<\w{1,40}>)?/y)) return this.#closed()
    if (this.#takes(/[\^$]|\\[bB]/y)) return NO_TEXT
    const set = this.#takes(/\[(?:\\[\s\S]|[^\]\\]){0,9999}\]/y)
    if (set !== undefined) return classOf(set)
    const char = charOf(this.#takes(/\\(?:u[\da-f]{4}|x[\da-f]{2}|k<\w{1,40}>|[\s\S])|[\s\S]/iy))
    return char === undefined ? ANYTHING : { whole: [char], holds: undefined }
  }

  /** The rest of a group. */
  #closed(instead?: Part): Part {
    const inner = this.alternatives()
    this.#takes(/\)/y)
    return instead ?? inner
  }

  #takes(token: RegExp): string | undefined {
    token.lastIndex = this.#at
    const taken = token.exec(this.#source)?.[0]
    this.#at += taken?.length ?? 0
    return taken
  }
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }

/** The character that a token of a pattern stands for; `undefined` if it stands for several, or for a former match. */
function charOf(token = ''): string | undefined {
  if (!token.startsWith('\\')) return token === '.' ? undefined : token
  if (/^\\[ux][\da-f]{2}/i.test(token))
    return String.fromCharCode(Number.parseInt(token.slice(2), 16))
  const name = token.slice(1)
  return CONTROLS[name] ?? (/^\W$/.test(name) ? name : undefined)
}

function classOf(set: string): Part {
  const inner = set.slice(1, -1).matchAll(/\\(?:u[\da-f]{4}|x[\da-f]{2}|[\s\S])|[\s\S]/gi)
  const tokens = Array.from(inner, ([token]) => token)
  const chars = tokens.map((token) => (token === '.' ? token : charOf(token)))
  const isPlain =
    tokens[0] !== '^' && tokens.length <= MOST_OF_CLASS && !tokens.slice(1, -1).includes('-')
  const known = chars.filter((char) => char !== undefined)
  return isPlain && known.length === tokens.length ? { whole: known, holds: undefined } : ANYTHING
}
