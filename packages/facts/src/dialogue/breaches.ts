import type { ClaimValue, Draft, Finding, Sentence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { cellEvidence } from '../evidence.ts'
import { findMentions } from '../lookup/mentions.ts'
import { tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { familyOf } from '../subject/family.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { World } from '../world.ts'
import { coloursIn } from './colours.ts'
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
  if (NOTHING_FITS.test(draft.text)) return []
  const open = constraints.filter((each) => !isOwned(each, draft.text, vocabulary))
  if (open.length === 0) return []
  const asked = world.asked
    .slice(-1)
    .flatMap(({ tokens }) => findMentions(tokens, world).rows.flatMap(({ rows }) => rows))
  const seeks = world.asked.slice(-2).some(({ text }) => ASKS_FOR_ADVICE.test(text))
  return draft.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const { text } = sentence
    if (!seeks && !RECOMMENDING.test(text)) return []
    return findMentions(tokenise(text), world).rows.flatMap((mention) => {
      // A name that several bear says of none that it is the wrong one.
      if (mention.rows.length > 1 || DISSUADING.test(clauseAt(text, mention.start))) return []
      const rows = mention.rows.filter((row) => !asked.includes(row))
      return rows.flatMap((row) => {
        const { cells } = familyOf(row, world.indexes)
        return open.flatMap((constraint) => {
          const broken = breaking(constraint, cells, vocabulary)
          return broken.length === 0
            ? []
            : [findingOf(constraint, { sentence, span: mention, cells: broken })]
        })
      })
    })
  })
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
  at: { readonly sentence: Sentence; readonly span: Span; readonly cells: readonly Cell[] },
): Finding {
  const source = { id: 'customer', pointer: `/messages/${message}/content`, span: { start, end } }
  return {
    code: 'facts/compatibility.constraint',
    action: 'retry',
    message: `What is recommended breaks what the customer asked for, and the reply does not say so: ${LABELS[kind]}.`,
    span: at.sentence.locate({ start: at.span.start, end: at.span.end }),
    evidence: [
      ...at.cells.slice(0, 3).map((cell) => cellEvidence(cell, 'contradicts')),
      { relation: 'mentions', source },
    ],
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
  cells: readonly Cell[],
  vocabulary: Vocabulary,
): readonly Cell[] {
  if (constraint.kind === 'without')
    return cells.filter((cell) => CONTENT_FIELDS.test(cell.field) && holds(cell, constraint.held))
  const stated = cells.flatMap((cell) =>
    breaksIn(cell, constraint, vocabulary).map((breaks) => ({ cell, breaks })),
  )
  // One value that does not break it is what could be meant.
  return stated.every(({ breaks }) => breaks) ? stated.map(({ cell }) => cell) : []
}

/** Whether each value of the cell that has to do with the constraint breaks it. */
function breaksIn(
  cell: Cell,
  constraint: Exclude<Constraint, { kind: 'without' }>,
  vocabulary: Vocabulary,
): readonly boolean[] {
  const { attributes, field, raw } = cell
  const text = String(raw)
  switch (constraint.kind) {
    case 'budget':
      return attributes.has('price')
        ? cell.values.flatMap((value) => isOver(value, constraint))
        : []
    case 'colour': {
      const names = COLOUR_FIELDS.test(field) ? coloursIn(text, vocabulary) : undefined
      // A shade without a common name may be the one that is wanted.
      return names ? [names.size > 0 && !names.has(constraint.name)] : []
    }
    case 'size': {
      const size = isSize(cell) ? SIZE.exec(text.trim())?.groups?.size?.toLowerCase() : undefined
      return size === undefined ? [] : [size !== constraint.value]
    }
    case 'device':
      return FITS_FIELDS.test(field)
        ? devicesIn(text)
            .filter(({ line }) => line === constraint.line)
            .map(({ name }) => name !== constraint.name)
        : []
    case 'water':
      return waterLevelsIn(text.slice(0, 400)).map(({ level }) => level < constraint.level)
    case 'deadline': {
      const iso = ARRIVAL_FIELDS.test(field) ? ISO.exec(text)?.[0] : undefined
      return iso === undefined ? [] : [iso > constraint.iso]
    }
    case 'count':
      return attributes.has('stock') && typeof raw === 'number' ? [raw < constraint.least] : []
    default:
      return constraint satisfies never
  }
}

const SIZE = /^(?:eu |us |uk )?(?<size>xx?s|[sml]|x{1,3}l|\d{2}(?:\.5)?)码?$/i
const ISO = /^\d{4}-\d{2}-\d{2}/

function isOver(
  value: ClaimValue,
  { most, currency }: { readonly most: number; readonly currency: string | null },
): readonly boolean[] {
  if (value.type !== 'money') return []
  const isOther = currency !== null && value.currency !== null && value.currency !== currency
  return [!isOther && value.value > most]
}

function isSize({ attributes, name }: Cell): boolean {
  return attributes.has('size') || /^sizes$/i.test(name)
}

function holds({ raw }: Cell, held: RegExp): boolean {
  const text = String(raw)
  const match = held.exec(text)
  if (match === null) return false
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
  return !FREE_OF.test(before.slice(-14)) && !FREE_OF.test(behind.slice(0, 6))
}

/** The draft says so, or speaks of what was wanted: whether that is true is for the claims to show. */
function isOwned(constraint: Constraint, text: string, vocabulary: Vocabulary): boolean {
  switch (constraint.kind) {
    case 'budget':
      return OVER_BUDGET.test(text)
    case 'without':
      return constraint.asked.test(text) || constraint.held.test(text)
    case 'colour':
      return coloursIn(text, vocabulary).has(constraint.name)
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
