/** Strings one of which stands in every text that a part of a template matches. */
export type Anchors = readonly string[]

/** What can be told of whatever a part of a template matches. */
export interface Part {
  /** Everything that it can match, if that is little. */
  readonly whole: Anchors | undefined
  /** Of each of these one stands in what it matches. */
  readonly all: readonly Anchors[]
}

const MOST_WHOLE = 48
const MOST_HELD = 3000
const MOST_OF_CLASS = 8
const NO_TEXT: Part = { whole: [''], all: [] }
const ANYTHING: Part = { whole: undefined, all: [] }

/**
 * Reads off a template, a regular expression in which `{name}` may stand for known words, what its matches hold.
 *
 * A sequence needs something of each of its parts: `{hurry}<6>{buy}` a word of the one and a word of the other.
 */
export function partOf(template: string, named: ReadonlyMap<string, Part>): Part {
  return new Reader(template, named).alternatives()
}

/** The sets of anchors that a match needs; none if nothing can be told. */
export function anchorsOf({ whole, all }: Part): readonly Anchors[] {
  return whole === undefined || whole.includes('') ? all : [whole, ...all]
}

function either(a: Part, b: Part): Part {
  const [first, second] = [rarest(anchorsOf(a)), rarest(anchorsOf(b))]
  const held = first && second && [...new Set([...first, ...second])]
  const whole = a.whole && b.whole && [...new Set([...a.whole, ...b.whole])]
  return {
    whole: whole && whole.length <= MOST_WHOLE ? whole : undefined,
    all: held && held.length <= MOST_HELD ? [held] : [],
  }
}

/** Long strings are rare, and Han characters are rarer than letters. */
function rarest(sets: readonly Anchors[]): Anchors | undefined {
  return sets.toSorted((a, b) => rarity(b) - rarity(a))[0]
}

function rarity(strings: Anchors): number {
  return Math.min(...strings.map((each) => (/^[ -~]*$/.test(each) ? each.length : each.length * 3)))
}

class Reader {
  readonly #source: string
  readonly #named: ReadonlyMap<string, Part>
  #at = 0

  constructor(source: string, named: ReadonlyMap<string, Part>) {
    this.#source = source
    this.#named = named
  }

  /** Up to the end or a closing bracket. */
  alternatives(): Part {
    const parts = [this.#sequence()]
    while (this.#takes(/\|/y)) parts.push(this.#sequence())
    const [first = NO_TEXT, ...others] = parts
    return others.length === 0 ? first : eitherOf(parts)
  }

  /** Neighbours that can be listed are joined to runs. */
  #sequence(): Part {
    let run: Anchors | undefined = NO_TEXT.whole
    const all: Anchors[] = []
    let isOneRun = true
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const part = this.#repeated(this.#atom())
      const longer: Anchors | undefined = run && part.whole && joined(run, part.whole)
      if (longer === undefined) {
        all.push(...anchorsOf({ whole: run, all: [] }), ...part.all)
        isOneRun = false
      }
      run = longer ?? part.whole
    }
    if (isOneRun) return { whole: run, all: [] }
    return { whole: undefined, all: [...all, ...anchorsOf({ whole: run, all: [] })] }
  }

  #repeated(part: Part): Part {
    const sign = this.#takes(/(?:[?*+]|\{\d{1,9}(?:,\d{0,9})?\})\??/y)
    if (sign === undefined) return part
    if (sign.startsWith('?')) return either(part, NO_TEXT)
    const mayMiss = sign.startsWith('*') || /^\{0{1,9}[,}]/.test(sign)
    return mayMiss ? ANYTHING : { whole: undefined, all: anchorsOf(part) }
  }

  #atom(): Part {
    if (this.#takes(/\(\?<?[=!]/y)) return this.#closed(NO_TEXT)
    if (this.#takes(/\((?:\?:)?/y)) return this.#closed()
    const name = this.#takes(/\{[a-z][a-zA-Z]{1,30}\}/y)
    if (name !== undefined) return this.#named.get(name.slice(1, -1)) ?? ANYTHING
    if (this.#takes(/[\^$]|\\[bB]/y)) return NO_TEXT
    const set = this.#takes(/\[(?:\\[\s\S]|[^\]\\]){0,999}\]/y)
    if (set !== undefined) return classOf(set)
    const char = this.#takes(/\\(?:u[\da-f]{4}|x[\da-f]{2}|[\s\S])|[\s\S]/iy) ?? ''
    if (char === '.' || /^\\\w/.test(char)) return ANYTHING
    return { whole: [char.replace('\\', '')], all: [] }
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

function eitherOf(parts: readonly Part[]): Part {
  const wholes = parts.flatMap(({ whole }) => whole ?? [])
  const isListed = parts.every(({ whole }) => whole !== undefined)
  const sets = parts.map((part) => rarest(anchorsOf(part)))
  const held = new Set(sets.flatMap((set) => set ?? []))
  const whole = [...new Set(wholes)]
  const canTell = sets.every((set) => set !== undefined) && held.size <= MOST_HELD
  return {
    whole: isListed && whole.length <= MOST_WHOLE ? whole : undefined,
    all: canTell ? [[...held]] : [],
  }
}

function joined(a: Anchors, b: Anchors): Anchors | undefined {
  if (a.length * b.length > MOST_WHOLE) return undefined
  return a.flatMap((head) => b.map((tail) => head + tail))
}

function classOf(set: string): Part {
  const inner = set.slice(1, -1)
  const isPlain = !/[\\^-]/.test(inner) && inner.length <= MOST_OF_CLASS
  return isPlain ? { whole: [...inner], all: [] } : ANYTHING
}
