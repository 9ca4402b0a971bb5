import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Mention } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { contradicted, type Judgement, supported } from '../evidence.ts'
import type { ProseText } from '../lookup/passages.ts'
import { compareValues } from '../values/compare.ts'
import { clauseText } from '../words/clause-text.ts'
import { wordsOf } from './page-words.ts'
import { type Page, pagesAbout } from './pages.ts'
import { valuesOf } from './policy-values.ts'

/** A table of a policy, as Markdown writes it. */
interface Table {
  /** Words of the head of each column. */
  readonly heads: readonly ReadonlySet<string>[]
  readonly rows: readonly TableRow[]
}

interface TableRow {
  /** Words of the row's first field, by which it is called. */
  readonly head: ReadonlySet<string>
  /** Its head gives a number: a step of time or money, which the case decides and no name. */
  readonly isTier: boolean
  readonly fields: readonly TableField[]
  readonly start: number
  readonly end: number
}

interface TableField {
  readonly text: string
  readonly values: readonly Mention[]
}

/** Sentences back in which the thing may be named that a claim goes on about. */
const BACK = 3
const MOST_ROWS = 60

/**
 * A value that stands in a table is that of its row and column: ten years of the panels are not ten years of the inverter. The row
 * is the one that the claim names, or that was named last; the column, the one whose head the claim says.
 */
export function byTable(judgement: Judgement, at: Case): Judgement {
  const { value, certainty } = at.claim
  if (value === undefined || !IN_TABLES.has(value.type) || certainty !== 'asserted')
    return judgement
  if (judgement.evidence.some(({ source }) => source.pointer !== undefined)) return judgement
  for (const page of pagesAbout(at)) {
    for (const table of tablesOf(page)) {
      const found = judgeBy(table, { page, value, at })
      if (found !== undefined) return found
    }
  }
  return judgement
}

const IN_TABLES: ReadonlySet<string> = new Set([
  'duration',
  'money',
  'percent',
  'quantity',
  'range',
])

function judgeBy(
  { heads, rows }: Table,
  { page, value, at }: { readonly page: Page; readonly value: ClaimValue; readonly at: Case },
): Judgement | undefined {
  const has = ({ values }: TableField) =>
    values.some((mention) => {
      const comparison = compareValues(value, mention.value, at.precision)
      return comparison === 'equal' || comparison === 'part'
    })
  if (!rows.some(({ fields }) => fields.some(has))) return undefined
  const row = rowOf(rows, at)
  if (row === undefined) return undefined
  const column = bestOf(heads, wordsOf(clauseText(at)))
  const own = row.fields.filter((_, index) => column === undefined || index === column)
  const evidence = (relation: Evidence['relation']): Evidence => ({
    relation,
    source: { ...page.source.source, span: { start: row.start, end: row.end } },
    shows: page.source.text.slice(row.start, row.end).slice(0, 200),
  })
  if (own.some(has)) return supported([evidence('supports')], 'The table says so in this row.')
  const others = rows.filter((each) => each !== row)
  const isOfOther = others.some(({ fields }) =>
    fields.some((field, index) => (column === undefined || index === column) && has(field)),
  )
  const said = own.filter(({ values }) => values.some((each) => each.value.type === value.type))
  if (!isOfOther || said.length === 0) return undefined
  return contradicted([evidence('contradicts')], 'The table says so of another row.', {
    right: said
      .map(({ text }) => text)
      .join(' / ')
      .slice(0, 160),
  })
}

/** The row that is named nearest to the claim. */
function rowOf(rows: readonly TableRow[], at: Case): TableRow | undefined {
  const { index, text } = at.view.sentence
  const before = at.context.sentences
    .filter((each) => each.index < index)
    .slice(-BACK)
    .map((each) => each.text)
    .toReversed()
  const asked = at.world.asked.at(-1)?.text ?? ''
  const heads = rows.map(({ head }) => head)
  for (const said of [clauseText(at), text, ...before, asked]) {
    const words = wordsOf(said)
    const named = bestOf(heads, words)
    if (named !== undefined) return rows[named]
    // Where several are named, which one is meant is open.
    if (heads.some((head) => shareOf(head, words) >= NAMED)) return undefined
  }
  return undefined
}

/** A head is named by half of its words. */
const NAMED = 0.5

/** The one head that is named, or that is named best. */
function bestOf(
  heads: readonly ReadonlySet<string>[],
  words: ReadonlySet<string>,
): number | undefined {
  const shares = heads.map((head) => shareOf(head, words))
  const most = Math.max(0, ...shares)
  if (most < NAMED) return undefined
  const first = shares.indexOf(most)
  return shares.lastIndexOf(most) === first ? first : undefined
}

function shareOf(head: ReadonlySet<string>, words: ReadonlySet<string>): number {
  if (head.size === 0) return 0
  return [...head].filter((word) => words.has(word)).length / head.size
}

const tables = new WeakMap<ProseText, readonly Table[]>()

function tablesOf({ source }: Page): readonly Table[] {
  const known = tables.get(source)
  if (known !== undefined) return known
  const found = source.text.includes('|') ? readTables(source.text) : []
  tables.set(source, found)
  return found
}

const LONGEST = 60_000

function readTables(text: string): readonly Table[] {
  const found: { heads: readonly ReadonlySet<string>[]; rows: TableRow[] }[] = []
  let isOpen = false
  let start = 0
  for (const line of text.slice(0, LONGEST).split('\n')) {
    const end = start + line.length
    const fields = fieldsOf(line)
    const last = found.at(-1)
    if (fields === undefined) isOpen = false
    else if (!isOpen || last === undefined) {
      found.push({ heads: fields.slice(1).map(wordsOf), rows: [] })
      isOpen = true
    } else if (!RULE.test(line) && last.rows.length < MOST_ROWS) {
      const [head = '', ...rest] = fields
      const read = rest.map((field) => ({ text: field, values: valuesOf(field) }))
      last.rows.push({ head: wordsOf(head), isTier: /\d/.test(head), fields: read, start, end })
    }
    start = end + 1
  }
  return found.filter(({ rows }) => rows.length > 1 && !rows.some(({ isTier }) => isTier))
}

const RULE = /^[\s|:-]{3,400}$/u

function fieldsOf(line: string): readonly string[] | undefined {
  const plain = line.trim()
  if (!plain.startsWith('|') || plain.length > 600) return undefined
  const fields = plain
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((field) => field.trim())
  return fields.length > 1 ? fields : undefined
}
