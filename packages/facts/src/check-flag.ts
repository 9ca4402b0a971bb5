import type { Case } from './case.ts'
import { sharedWords } from './elsewhere.ts'
import {
  cellEvidence,
  contradicted,
  type Judgement,
  listEvidence,
  passageEvidence,
  supported,
  unsupported,
} from './evidence.ts'
import { meets, type Profile } from './profile.ts'
import type { Cell, FieldList, Row } from './row.ts'
import { gramsOf, phraseKey, type Token, tokenise } from './tokens.ts'
import { attributesIn, flagOf } from './vocabulary.ts'

/** What a record says of a yes or no. */
interface Answer {
  readonly says: boolean
  readonly evidence: ReturnType<typeof cellEvidence>
}

/** Holds a claim that something is there, possible or so, against what is known. */
export function checkFlag(at: Case): Judgement {
  const affirmed = at.claim.polarity === 'affirmed'
  const answer = fromRecords(at) ?? fromPassages(at)
  if (answer === undefined) return unsupported('No source says whether this is so.')
  if (answer.says === affirmed) {
    return supported([{ ...answer.evidence, relation: 'supports' }], 'A source says so.')
  }
  return contradicted(
    [{ ...answer.evidence, relation: 'contradicts' }],
    'A source says otherwise.',
    {
      right: answer.says ? 'yes' : 'no',
    },
  )
}

function fromRecords(at: Case): Answer | undefined {
  const named = tokenise(at.claim.attribute ?? '')
  const families = at.focus.families.length > 0 ? at.focus.families : allSmall(at)
  const asked = questionTokens(at)
  for (const tokens of [named, at.view.tokens, asked]) {
    if (tokens.length === 0) continue
    for (const family of families) {
      const answer = inCells(family.cells, tokens, at) ?? inLists(family.rows, tokens, at)
      if (answer !== undefined) return answer
    }
  }
  return undefined
}

function allSmall(at: Case) {
  return at.world.indexes
    .filter((index) => index.small)
    .map((index) => ({
      rows: new Set(index.rows.slice(0, 400)),
      cells: index.rows.slice(0, 400).flatMap((row) => row.cells),
    }))
}

/** The customer's latest question says what "this service" is. */
function questionTokens(at: Case): readonly Token[] {
  return at.world.asked.at(-1)?.tokens ?? []
}

/** A boolean, yes/no or count field that is called what the claim speaks of. */
function inCells(cells: readonly Cell[], tokens: readonly Token[], at: Case): Answer | undefined {
  const profile = wordsOf(tokens, at)
  for (const cell of cells) {
    const says = flagOfCell(cell, at)
    if (says !== undefined && names(cell, profile))
      return { says, evidence: cellEvidence(cell, 'mentions') }
  }
  return undefined
}

function flagOfCell(cell: Cell, at: Case): boolean | undefined {
  if (typeof cell.raw === 'boolean') return cell.raw
  if (typeof cell.raw === 'string') return flagOf(at.vocabulary, cell.key)
  return cell.attributes.has('stock') || cell.attributes.has('seats') ? cell.raw > 0 : undefined
}

function names(cell: Cell, { named, namedGrams }: Pick<Profile, 'named' | 'namedGrams'>): boolean {
  return meets(cell.attributes, named) || meets(cell.grams, namedGrams)
}

/** A list of what there is says also what there is not. */
function inLists(rows: Iterable<Row>, tokens: readonly Token[], at: Case): Answer | undefined {
  const text = ` ${tokens.map((token) => token.text).join(' ')} `
  let closed: { row: Row; list: FieldList } | undefined
  for (const row of rows) {
    for (const list of row.lists) {
      if (!list.closed || !list.attributes.has('facilities')) continue
      const held = row.cells.find(
        (cell) =>
          cell.inList &&
          cell.pointer.startsWith(`${list.pointer}/`) &&
          text.includes(` ${cell.key} `),
      )
      if (held !== undefined) return { says: true, evidence: cellEvidence(held, 'mentions') }
      closed ??= { row, list }
    }
  }
  if (closed === undefined) return undefined
  return asksForFacility(tokens, at)
    ? { says: false, evidence: listEvidence(closed.row, closed.list, 'mentions') }
    : undefined
}

/** The words name something that is there or not, and no other attribute. */
function asksForFacility(tokens: readonly Token[], at: Case): boolean {
  const named = attributesIn(at.vocabulary, tokens)
  return named.size === 0 || named.has('facilities')
}

function wordsOf(tokens: readonly Token[], at: Case): Pick<Profile, 'named' | 'namedGrams'> {
  const grams = [...gramsOf(tokens)].filter(
    (gram) => gram.length > 2 || /\p{Script=Han}/u.test(gram),
  )
  return { named: attributesIn(at.vocabulary, tokens), namedGrams: new Set(grams) }
}

const NEGATED =
  /\b(?:not|no|never|cannot|can't|isn't|aren't|won't|doesn't|don't|without|excluding|neither)\b|不|没|无|未|非/u

/** The passage that shares most with the sentence; one denies what the other affirms if just one of them is negated. */
function fromPassages(at: Case): Answer | undefined {
  const around = gramsOf(at.view.tokens)
  let best: { readonly score: number; readonly answer: Answer } | undefined
  for (const index of at.world.passages) {
    for (const passage of index.about(around)) {
      const score = sharedWords(passage, around, at)
      if (score < 2 || (best !== undefined && score <= best.score)) continue
      const says = !NEGATED.test(phraseKeyed(passage.text))
      best = { score, answer: { says, evidence: passageEvidence(passage, 'mentions') } }
    }
  }
  return best?.answer
}

function phraseKeyed(text: string): string {
  return /\p{Script=Han}/u.test(text) ? text : phraseKey(text)
}
