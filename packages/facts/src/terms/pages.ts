import type { Case } from '../case.ts'
import type { ProseText } from '../lookup/passages.ts'
import { textsAbout } from '../lookup/texts-about.ts'
import { type Above, isHead, LABEL, type PagePart, partsIn } from './page-parts.ts'
import { WordReader } from './page-words.ts'
import { splitProse } from './split-prose.ts'
import { WordPlaces } from './word-places.ts'

/** A policy as a list of parts, with how many of them hold each word. */
export interface Page {
  readonly source: ProseText
  readonly parts: readonly PagePart[]
  /** Labels of clauses that give values, by what stands above them. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>
  /** How much a word tells: more, the fewer parts hold it. */
  weight(word: string): number
  /** The same of a word by its number among the places. */
  weightOf(number: number | undefined): number
  /** Which parts hold a word. */
  readonly places: WordPlaces
}

const LONGEST = 60_000
const LEAST_PARTS = 24
const pages = new WeakMap<ProseText, Page>()

const NO_PAGES: readonly Page[] = []

/** Policies that may have to do with a claim. What a record or a tool says is a description, and no policy. */
export function pagesAbout(at: Case): readonly Page[] {
  return at.world.passages.length === 0 ? NO_PAGES : at.once(readPages)
}

function readPages(at: Case): readonly Page[] {
  return textsAbout(at).filter(isPolicy).map(pageOf)
}

function isPolicy({ row, source }: ProseText): boolean {
  return row === undefined && source.pointer === undefined && !source.id.startsWith('tool:')
}

/** Takes a policy's text apart for the words of its clauses, once. */
export function pageOf(prose: ProseText): Page {
  const known = pages.get(prose)
  if (known !== undefined) return known
  const page = readPage(prose)
  pages.set(prose, page)
  return page
}

function readPage(prose: ProseText): Page {
  const reader = new WordReader()
  const parts: PagePart[] = []
  let label = ''
  let line = -1
  let isOpen = false
  const above: Above = { head: '', event: undefined, context: '', words: new Set() }
  for (const clause of splitProse(prose.text.slice(0, LONGEST), prose.title)) {
    const isNewLine = clause.line !== line
    if (isNewLine) {
      above.words = new Set()
      above.head = ''
      isOpen = false
    }
    if (clause.context !== above.context) above.event = undefined
    above.context = clause.context
    line = clause.line
    if (isNewLine && isHead(clause.text)) {
      above.head = clause.text
      above.event = undefined
    }
    const own = LABEL.exec(clause.text)?.[1]?.slice(0, -1) ?? ''
    label = own !== '' ? own : isOpen ? label : ''
    isOpen = /[;；]$/u.test(clause.text)
    parts.push(...partsIn(clause, label, above, reader))
  }
  const labels = new Map<string, Set<string>>()
  for (const { clause, values } of parts) {
    if (clause.label === '' || values.length === 0) continue
    const beside = labels.get(clause.context)
    if (beside === undefined) labels.set(clause.context, new Set([clause.label]))
    else beside.add(clause.label)
  }
  // A word of a short text tells no less than one of a longer text.
  const size = Math.max(parts.length, LEAST_PARTS)
  const weights = Array.from({ length: parts.length + 1 }, (_, count) =>
    Math.log(1 + size / (0.5 + count)),
  )
  const places = new WordPlaces(parts)
  const weightOf = (number: number | undefined) => weights[places.count(number)] ?? 0
  return {
    source: prose,
    parts,
    labels,
    places,
    weight: (word) => weightOf(places.find(word)),
    weightOf,
  }
}
