import type { Draft, Evidence, Finding, Sentence } from '@vouchsafe/core'
import { cellEvidence } from '../evidence.ts'
import { type Family, familyOf } from '../family.ts'
import { findMentions } from '../mentions.ts'
import type { Cell, Row } from '../row.ts'
import { tokenise } from '../tokens.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { World } from '../world.ts'
import {
  ARRIVAL_FIELDS,
  ASKS_FOR_ADVICE,
  COLOUR_FIELDS,
  CONTENT_FIELDS,
  DISSUADING,
  FEW_SAID,
  FITS_FIELDS,
  FREE_OF,
  NOTHING_FITS,
  OVER_BUDGET,
  RECOMMENDING,
  TOO_LATE_SAID,
} from './constraint-words.ts'
import { type Constraint, constraintsIn, devicesIn, waterLevelsIn } from './constraints.ts'

const MOST_SENTENCES = 60
const CLAUSES = /[,，;；:：。！!]/

const known = new WeakMap<World, readonly Constraint[]>()

/** What the draft tells the customer to take although its record breaks what the customer asked for, without saying so. */
export function breachesIn(
  draft: Draft,
  { world, vocabulary }: { readonly world: World; readonly vocabulary: Vocabulary },
): readonly Finding[] {
  const constraints = known.get(world) ?? constraintsIn(world, vocabulary)
  known.set(world, constraints)
  if (constraints.length === 0 || NOTHING_FITS.test(draft.text)) return []
  const asked = rowsIn(world.asked.at(-1)?.text ?? '', world).flatMap(({ rows }) => rows)
  const seeks = world.asked.slice(-2).some(({ text }) => ASKS_FOR_ADVICE.test(text))
  const said = new Set<string>()
  return draft.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) =>
    rowsIn(sentence.text, world).flatMap((mention): readonly Finding[] => {
      const [row, other] = mention.rows
      // A name that several bear says of none that it is the wrong one.
      if (row === undefined || other !== undefined || asked.includes(row)) return []
      const clause = clauseAt(sentence.text, mention.start)
      if (DISSUADING.test(clause) || !(RECOMMENDING.test(sentence.text) || seeks)) return []
      const family = familyOf(row, world.indexes)
      return constraints.flatMap((constraint): readonly Finding[] => {
        const key = `${constraint.kind} ${row.pointer}`
        if (said.has(key) || isOwned(constraint, { text: draft.text, vocabulary })) return []
        const cells = breaking(constraint, { family, vocabulary })
        if (cells.length === 0) return []
        said.add(key)
        return [findingOf(constraint, { sentence, mention, cells })]
      })
    }),
  )
}

interface Named {
  readonly start: number
  readonly end: number
  readonly rows: readonly Row[]
}

function rowsIn(text: string, world: World): readonly Named[] {
  if (text === '') return []
  return findMentions(tokenise(text), world).rows
}

function clauseAt(text: string, start: number): string {
  let from = 0
  for (const part of text.split(CLAUSES)) {
    if (start <= from + part.length) return part
    from += part.length + 1
  }
  return text
}

function findingOf(
  { kind, message, start, end }: Constraint,
  at: { readonly sentence: Sentence; readonly mention: Named; readonly cells: readonly Cell[] },
): Finding {
  const { sentence, mention, cells } = at
  const source = { id: 'customer', pointer: `/messages/${message}/content`, span: { start, end } }
  const wish: Evidence = { relation: 'mentions', source }
  return {
    code: 'facts/compatibility.constraint',
    action: 'retry',
    message: `What is recommended breaks what the customer asked for, and the reply does not say so: ${LABELS[kind]}.`,
    span: sentence.locate({ start: mention.start, end: mention.end }),
    evidence: [...cells.slice(0, 3).map((cell) => cellEvidence(cell, 'contradicts')), wish],
  }
}

const LABELS: Readonly<Record<Constraint['kind'], string>> = {
  budget: 'the price',
  without: 'what it must not contain',
  colour: 'the colour',
  size: 'the size',
  device: 'what it must go with',
  water: 'protection against water',
  deadline: 'the day by which it must be there',
  count: 'how many are needed',
}

/** Values of the record by which it breaks the constraint; none if it keeps it or does not say. */
function breaking(
  constraint: Constraint,
  { family, vocabulary }: { readonly family: Family; readonly vocabulary: Vocabulary },
): readonly Cell[] {
  const { cells } = family
  switch (constraint.kind) {
    case 'budget':
      return allApart(pricesOf(cells), ({ cell, amount, currency }) =>
        currency === null || constraint.currency === null || currency === constraint.currency
          ? amount > constraint.most
            ? cell
            : undefined
          : undefined,
      )
    case 'without':
      return cells.filter((cell) => CONTENT_FIELDS.test(cell.field) && holds(cell, constraint.held))
    case 'colour':
      return allApart(termsOf(cells, vocabulary), ({ cell, name }) =>
        name === undefined || name === constraint.name ? undefined : cell,
      )
    case 'size':
      return allApart(sizesOf(cells), ({ cell, size }) =>
        size === constraint.value ? undefined : cell,
      )
    case 'device':
      return allApart(devicesOf(cells, constraint.line), ({ cell, name }) =>
        name === constraint.name ? undefined : cell,
      )
    case 'water':
      return allApart(levelsOf(cells), ({ cell, level }) =>
        level < constraint.level ? cell : undefined,
      )
    case 'deadline':
      return allApart(arrivalsOf(cells), ({ cell, iso }) =>
        iso > constraint.iso ? cell : undefined,
      )
    case 'count':
      return allApart(stocksOf(cells), ({ cell, stock }) =>
        stock < constraint.least ? cell : undefined,
      )
    default:
      return constraint satisfies never
  }
}

/** All of the values break it; one that does not is what could be meant. */
function allApart<T>(
  values: readonly T[],
  broken: (value: T) => Cell | undefined,
): readonly Cell[] {
  const cells = values.flatMap((value) => broken(value) ?? [])
  return cells.length === values.length ? cells : []
}

function pricesOf(cells: readonly Cell[]) {
  return cells.flatMap((cell) => {
    if (!cell.attributes.has('price') || cell.attributes.has('list-price')) return []
    return cell.values.flatMap((value) =>
      value.type === 'money' ? [{ cell, amount: value.value, currency: value.currency }] : [],
    )
  })
}

function holds({ raw }: Cell, held: RegExp): boolean {
  if (typeof raw !== 'string') return false
  const match = held.exec(raw)
  if (match === null) return false
  const before = raw.slice(Math.max(0, match.index - 14), match.index)
  return (
    !FREE_OF.test(before) && !FREE_OF.test(raw.slice(match.index + match[0].length).slice(0, 6))
  )
}

/** A colour that a cell names; `undefined` for a shade without a common name, which may be the one that is wanted. */
interface Shade {
  readonly cell: Cell
  readonly name: string | undefined
}

function termsOf(cells: readonly Cell[], vocabulary: Vocabulary): readonly Shade[] {
  return cells.flatMap((cell): readonly Shade[] => {
    if (!COLOUR_FIELDS.test(cell.field) || typeof cell.raw !== 'string') return []
    const terms = vocabulary.terms
      .find(tokenise(cell.raw))
      .flatMap(({ values }) => values.filter(({ sort }) => sort === 'color'))
    return terms.length === 0
      ? [{ cell, name: undefined }]
      : terms.map(({ name }) => ({ cell, name }))
  })
}

const SIZE = /^(?:eu |us |uk )?(?<size>xx?s|[sml]|x{1,3}l|\d{2}(?:\.5)?)码?$/i

function sizesOf(cells: readonly Cell[]) {
  return cells.flatMap((cell) => {
    const size = SIZE.exec(String(cell.raw).trim())?.groups?.size?.toLowerCase()
    return cell.attributes.has('size') && size !== undefined ? [{ cell, size }] : []
  })
}

function devicesOf(cells: readonly Cell[], line: string) {
  return cells.flatMap((cell) => {
    if (!FITS_FIELDS.test(cell.field) || typeof cell.raw !== 'string') return []
    return devicesIn(cell.raw)
      .filter((device) => device.line === line)
      .map(({ name }) => ({ cell, name }))
  })
}

function levelsOf(cells: readonly Cell[]) {
  return cells.flatMap((cell) =>
    typeof cell.raw === 'string'
      ? waterLevelsIn(cell.raw.slice(0, 400)).map(({ level }) => ({ cell, level }))
      : [],
  )
}

const ISO = /^\d{4}-\d{2}-\d{2}/

function arrivalsOf(cells: readonly Cell[]) {
  return cells.flatMap((cell) => {
    const iso = typeof cell.raw === 'string' ? ISO.exec(cell.raw)?.[0] : undefined
    return iso !== undefined && ARRIVAL_FIELDS.test(cell.field) ? [{ cell, iso }] : []
  })
}

function stocksOf(cells: readonly Cell[]) {
  return cells.flatMap((cell) =>
    cell.attributes.has('stock') && typeof cell.raw === 'number' ? [{ cell, stock: cell.raw }] : [],
  )
}

/** The draft says so, or speaks of what was wanted: whether that is true is for the claims to show. */
function isOwned(
  constraint: Constraint,
  { text, vocabulary }: { readonly text: string; readonly vocabulary: Vocabulary },
): boolean {
  switch (constraint.kind) {
    case 'budget':
      return OVER_BUDGET.test(text)
    case 'without':
      return constraint.asked.test(text) || constraint.held.test(text)
    case 'colour':
      return vocabulary.terms
        .find(tokenise(text))
        .some(({ values }) => values.some(({ name }) => name === constraint.name))
    case 'size':
      return new RegExp(
        `(?<![\\w.])${constraint.value.replace('.', '\\.')}(?![\\w.]\\w)`,
        'i',
      ).test(text)
    case 'device':
      return devicesIn(text).some(({ name }) => name === constraint.name)
    case 'water':
      return waterLevelsIn(text).length > 0
    case 'deadline':
      return TOO_LATE_SAID.test(text)
    case 'count':
      return FEW_SAID.test(text)
    default:
      return constraint satisfies never
  }
}
