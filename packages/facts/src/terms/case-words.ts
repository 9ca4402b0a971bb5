import type { Case } from '../case.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import { pointedAt } from '../subject/points-back.ts'
import type { World } from '../world.ts'
import { kindsOfGoods } from './goods-kinds.ts'
import { readerOf, wordsOf } from './page-words.ts'
import { partsOf } from './sentence-parts.ts'
import { rowsOf } from './situation.ts'

/** Words by which a case is told from others, each with how much it counts: those of the claim most. */
export interface CaseWords {
  /** Of the claim's own part of its sentence. */
  readonly claim: ReadonlySet<string>
  /** Of its whole sentence. */
  readonly sentence: ReadonlySet<string>
  /** Of the customer's last messages. */
  readonly asked: ReadonlySet<string>
  /** Numbers that stand in the sentence, as written. */
  readonly numbers: ReadonlySet<string>
  count(word: string): number
  /** It says the word, or goes on about a sentence that does. */
  mentions(word: string): boolean
  /** The claim, the customer or a record names something of a kind of goods. */
  isOfKind(kind: string): boolean
  /** The customer or a record says it. */
  isOfCase(word: string): boolean
}

const ASKED = 0.6
const SENTENCE = 0.8
/** Words of a part of the sentence that gives a value of its own are most likely of that one. */
const OF_OTHERS = 0.4

export function caseWords(at: Case): CaseWords {
  return at.once(readWords)
}

function readWords(at: Case): CaseWords {
  return new ReadWords(at)
}

/** Words of a case, of which only those of the claim are always asked for. */
class ReadWords implements CaseWords {
  readonly claim: ReadonlySet<string>
  readonly asked: ReadonlySet<string>
  readonly #at: Case
  readonly #recorded = new Map<string, boolean>()
  #sentence: ReadonlySet<string> | undefined
  #numbers: ReadonlySet<string> | undefined
  #cells: readonly ReadonlySet<string>[] | undefined
  #counts: ReadonlyMap<string, number> | undefined
  #last: ReadonlySet<string> | undefined
  #kinds: ReadonlySet<string> | undefined

  constructor(at: Case) {
    const { start, end } = at.clause
    this.#at = at
    this.claim = readerOf(at.view).words(at.view.sentence.text.slice(start, end))
    this.asked = askedWords(at.world)
  }

  get sentence(): ReadonlySet<string> {
    this.#sentence ??= readerOf(this.#at.view).words(this.#at.view.sentence.text)
    return this.#sentence
  }

  get numbers(): ReadonlySet<string> {
    this.#numbers ??= new Set(this.#at.view.sentence.text.match(/\d{1,12}/gu) ?? [])
    return this.#numbers
  }

  count(word: string): number {
    this.#counts ??= this.#readCounts()
    return this.#counts.get(word) ?? (this.#isRecorded(word) ? ASKED : 0)
  }

  mentions(word: string): boolean {
    if (this.count(word) > 0) return true
    this.#last ??= wordsOf(pointedAt(this.#at)?.sentence.text ?? '')
    return this.#last.has(word)
  }

  isOfKind(kind: string): boolean {
    this.#kinds ??= kindsOfGoods(textOfCase(this.#at))
    return this.#kinds.has(kind)
  }

  isOfCase(word: string): boolean {
    return this.asked.has(word) || this.#isRecorded(word)
  }

  #readCounts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const word of this.asked) counts.set(word, ASKED)
    for (const word of this.sentence) if (!this.asked.has(word)) counts.set(word, OF_OTHERS)
    for (const word of plainWords(this.#at.view.sentence.text)) counts.set(word, SENTENCE)
    for (const word of this.claim) counts.set(word, 1)
    return counts
  }

  #isRecorded(word: string): boolean {
    this.#cells ??= knownWords(this.#at).filter(({ size }) => size > 0)
    const before = this.#recorded.get(word)
    if (before !== undefined || this.#cells.length === 0) return before === true
    const found = this.#cells.some((each) => each.has(word))
    this.#recorded.set(word, found)
    return found
  }
}

/** Words of the parts of a sentence that give no value. */
function plainWords(text: string): ReadonlySet<string> {
  const parts = partsOf(text).map(({ start, end }) => text.slice(start, end))
  const plain = parts.filter((part) => !/[\d$€£¥]/u.test(part))
  return new Set(plain.flatMap((part) => [...wordsOf(part)]))
}

const askedWords = oncePer(
  (world: World): ReadonlySet<string> =>
    new Set(world.asked.slice(-2).flatMap(({ text }) => [...wordsOf(text)])),
)

/** What the sentence, the customer and the records spoken of say, one after the other. */
function textOfCase(at: Case): string {
  const asked = at.world.asked.slice(-2).map(({ text }) => text.slice(0, 1000))
  const cells = rowsOf(at).flatMap(({ cells }) =>
    cells
      .slice(0, MOST_CELLS)
      .flatMap(({ raw }) => (typeof raw === 'string' ? raw.slice(0, 80) : [])),
  )
  return [at.view.sentence.text.slice(0, 1000), ...asked, ...cells.slice(0, MOST_CELLS)].join(' | ')
}

/** What records say in words. */
function knownWords(at: Case): readonly ReadonlySet<string>[] {
  return rowsOf(at).flatMap(({ cells }) => cells.slice(0, MOST_CELLS).map(cellWords))
}

const MOST_CELLS = 60
const NONE: ReadonlySet<string> = new Set()
const ofCells = new WeakMap<Cell, ReadonlySet<string>>()

/** A field that is false does not speak of the case. */
function cellWords(cell: Cell): ReadonlySet<string> {
  const before = ofCells.get(cell)
  if (before !== undefined) return before
  const { raw, name } = cell
  const words =
    typeof raw === 'string'
      ? wordsOf(raw.slice(0, 200))
      : raw === true
        ? wordsOf(name.replaceAll('_', ' '))
        : NONE
  ofCells.set(cell, words)
  return words
}
