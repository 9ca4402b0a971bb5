import type { Case } from '../case.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Row } from '../sources/row.ts'

/** In a list of more, nothing is looked for that ranks above another. */
const MOST = 2000

/**
 * Rows of the same list; of these, where the clause or the customer's last messages say of what sort (`which tent is the cheapest`),
 * those whose names or categories share a word with that.
 */
export function peersOf(row: Row, at: Case): readonly Row[] {
  const list = at.world.indexes
    .filter(({ rows }) => rows.length <= MOST)
    .flatMap(({ rows }) => rows)
    .filter(
      (each) =>
        each.origin.id === row.origin.id &&
        each.label === row.label &&
        each.parent?.label === row.parent?.label,
    )
  const words = new Set([
    ...gramsOf(at.view.tokens),
    ...at.world.asked.slice(-2).flatMap(({ tokens }) => [...gramsOf(tokens)]),
  ])
  const sort = [...sortWords(row)].filter((word) => words.has(word))
  if (sort.length === 0) return list
  const same = list.filter((each) => {
    const own = sortWords(each)
    return sort.some((word) => own.has(word))
  })
  return same.length > 1 ? same : list
}

const SORT = /categor|type|kind|class|genre|group|department|类|品种|品类|分类/i

/** Words for what a thing is: of its names, and of fields that sort it. */
function sortWords(row: Row): ReadonlySet<string> {
  const words = new Set<string>()
  for (const cell of row.cells) {
    if (cell.names !== 'name' && !SORT.test(cell.name)) continue
    for (const gram of gramsOf(tokenise(String(cell.raw)))) words.add(gram)
  }
  return words
}
