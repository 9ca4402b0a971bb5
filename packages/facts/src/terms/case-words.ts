import type { Case } from '../case.ts'
import { pointedAt } from '../points-back.ts'
import type { Cell } from '../row.ts'
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

const askedOf = new WeakMap<World, ReadonlySet<string>>()

const known = new WeakMap<Case, CaseWords>()

export function caseWords(at: Case): CaseWords {
  const words = known.get(at) ?? readWords(at)
  known.set(at, words)
  return words
}

function readWords(at: Case): CaseWords {
  const { text } = at.view.sentence
  const reader = readerOf(at.view)
  const claim = reader.words(text.slice(at.clause.start, at.clause.end))
  const sentence = reader.words(text)
  const plain = new Set(
    partsOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((part) => !/[\d$€£¥]/u.test(part))
      .flatMap((part) => [...wordsOf(part)]),
  )
  const asked = askedWords(at.world)
  const cells = knownWords(at).filter(({ size }) => size > 0)
  const recorded = new Map<string, boolean>()
  const isRecorded = (word: string) => {
    const before = recorded.get(word)
    if (before !== undefined || cells.length === 0) return before === true
    const found = cells.some((each) => each.has(word))
    recorded.set(word, found)
    return found
  }
  const counts = new Map<string, number>()
  for (const word of asked) counts.set(word, ASKED)
  for (const word of sentence) if (!asked.has(word)) counts.set(word, OF_OTHERS)
  for (const word of plain) counts.set(word, SENTENCE)
  for (const word of claim) counts.set(word, 1)
  const count = (word: string) => counts.get(word) ?? (isRecorded(word) ? ASKED : 0)
  let last: ReadonlySet<string> | undefined
  let kinds: ReadonlySet<string> | undefined
  return {
    mentions: (word) => {
      if (count(word) > 0) return true
      last ??= wordsOf(pointedAt(at)?.sentence.text ?? '')
      return last.has(word)
    },
    isOfKind: (kind) => {
      kinds ??= kindsOfGoods(textOfCase(at))
      return kinds.has(kind)
    },
    claim,
    sentence,
    asked,
    numbers: new Set(text.match(/\d{1,12}/gu) ?? []),
    isOfCase: (word) => asked.has(word) || isRecorded(word),
    count,
  }
}

function askedWords(world: World): ReadonlySet<string> {
  const known = askedOf.get(world)
  if (known !== undefined) return known
  const words = new Set(world.asked.slice(-2).flatMap(({ text }) => [...wordsOf(text)]))
  askedOf.set(world, words)
  return words
}

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
