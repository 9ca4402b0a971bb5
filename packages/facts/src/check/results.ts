import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, listEvidence, supported } from '../evidence.ts'
import { fieldWords } from '../lookup/tokens.ts'
import type { Cell, FieldList, Row } from '../sources/row.ts'

/** Words that tell how many results a search had. */
const FOUND =
  /\b(?:found|find|got|have|has|there(?:'s| is| are)|yielded|discovered|searched|looked into|located|populate|identified|see|results?|match(?:es)?|options?|available)\b|找到|查到|有|共|为您/i

/** Fields that say how many results there are, also where only a page of them is given. */
const TOTALS = new Set([
  'resultcount',
  'count',
  'total',
  'totalcount',
  'totalresults',
  'numresults',
  'numfound',
  'hits',
  '数量',
  '总数',
])
/** Names of lists that say nothing of what is in them. */
const PLAIN_LISTS = new Set(['', 'results', 'items', 'data', 'list', 'rows', 'records', 'matches'])

/** "I found 10 flights": held against how many results a tool gave, unless a record has a field of that name. */
export function checkResults(count: number, at: Case): Judgement | undefined {
  const { text } = at.view.sentence
  const around = text.slice(Math.max(0, at.place.start - 60), at.place.end + 40)
  if (count === 0 || !FOUND.test(around) || isField(at)) return undefined
  const rows = at.world.small.flatMap((index) => index.rows)
  const searched = rows.filter((row) => row.origin.sort === 'tool')
  const totals = searched.flatMap((row) => row.cells.filter((cell) => isTotal(cell)))
  const equal = totals.find((cell) => cell.raw === count)
  if (equal !== undefined) {
    return supported([cellEvidence(equal, 'supports')], 'The search had so many results.')
  }
  const lists = searched.flatMap((row) => row.lists.map((list) => ({ row, list })))
  const [only, ...others] = lists.filter(({ list }) => list.size > 0)
  if (only?.list.size === count && others.length === 0)
    return supported(
      [listEvidence(only.row, only.list, 'supports')],
      'The list has so many entries.',
    )
  const [page] = searched.flatMap((row) => row.lists.filter(isPlain).map((list) => ({ row, list })))
  if (page === undefined) return undefined
  const most = Math.max(...totals.map((cell) => Number(cell.raw)))
  if (totals.length > 0 && count > most) return tooMany(totals, most)
  // Fewer than all may fit what the customer asked for.
  return supported([listEvidence(page.row, page.list, 'mentions')], 'A search gave results.')
}

function tooMany(totals: readonly Cell[], most: number): Judgement {
  return contradicted(
    totals.map((cell) => cellEvidence(cell, 'contradicts')),
    'The search had fewer results.',
    { right: String(most) },
  )
}

function isTotal(cell: Cell): boolean {
  return typeof cell.raw === 'number' && TOTALS.has(fieldWords(cell.name).join(''))
}

function isPlain(list: FieldList): boolean {
  return list.size > 0 && PLAIN_LISTS.has(list.field)
}

/** What is counted is called as a field or a list of some record in play. */
function isField(at: Case): boolean {
  const grams = at.profile.namedGrams
  if (grams.size === 0) return false
  return at.world.small.some(({ rows }) => rows.slice(0, 200).some((row) => hasField(row, grams)))
}

function hasField(row: Row, grams: ReadonlySet<string>): boolean {
  const meets = (own: ReadonlySet<string>) => [...grams].some((gram) => own.has(gram))
  return (
    row.cells.some(
      (cell) =>
        cell.names === undefined &&
        !isTotal(cell) &&
        cell.values[0]?.type === 'number' &&
        meets(cell.grams),
    ) || row.lists.some((list) => !PLAIN_LISTS.has(list.field) && meets(list.grams))
  )
}
