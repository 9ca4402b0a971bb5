import type { Derivation, Evidence, SourceRef, Verdict } from '@vouchsafe/core'
import type { Passage } from './lookup/passages.ts'
import { offerPeriod, type Period } from './sources/offer-period.ts'
import type { Cell, FieldList, Row } from './sources/row.ts'

type Relation = Evidence['relation']

/** Evidence that can be read. */
export type Shown = Evidence & { readonly shows: string }

/** What a cell shows, as evidence. */
export function cellEvidence(cell: Cell, relation: Relation): Shown {
  const label = cell.field === '' ? '' : `${cut(cell.field, 60)}: `
  return {
    relation,
    source: { id: cell.row.origin.id, pointer: cell.pointer },
    shows: `${label}${cut(String(cell.raw), 120)}`,
    ...datesOf(cell.row, offerPeriod(cell)),
  }
}

/** What a list shows: its length, or that something is not in it. */
export function listEvidence(row: Row, list: FieldList, relation: Relation): Shown {
  return {
    relation,
    source: { id: row.origin.id, pointer: list.pointer },
    shows: `${cut(list.field || 'list', 60)}: ${list.size}`,
    ...datesOf(row),
  }
}

/** What a sentence of a document says. */
export function passageEvidence(passage: Passage, relation: Relation): Shown {
  return {
    relation,
    source: passage.source,
    shows: cut(passage.text.trim(), 200),
    ...(passage.asOf === undefined ? {} : { asOf: passage.asOf }),
    ...(passage.validUntil === undefined ? {} : { validUntil: passage.validUntil }),
  }
}

/** What a value was worked out from; a formula of many terms is cut. */
export function derivedEvidence(
  operation: Derivation['operation'],
  formula: string,
  inputs: readonly { readonly source: SourceRef }[],
): Evidence {
  const sources = inputs.map(({ source }) => source)
  return {
    relation: 'supports',
    source: sources[0] ?? { id: 'draft' },
    shows: formula.slice(0, 200),
    derivation: { operation, formula: formula.slice(0, 400), inputs: sources.slice(0, 40) },
  }
}

/** The customer's words are never quoted. */
export function customerEvidence(): Evidence {
  return { relation: 'supports', source: { id: 'customer' }, shows: 'said by the customer' }
}

export type Judgement = Omit<Verdict, 'claim'>

export function supported(evidence: readonly Evidence[], reason: string): Judgement {
  return { status: 'supported', evidence: evidence.slice(0, 4), reason }
}

export function contradicted(
  evidence: readonly Evidence[],
  reason: string,
  more: Pick<Judgement, 'right' | 'repair'> = {},
): Judgement {
  return { status: 'contradicted', evidence: evidence.slice(0, 4), reason, ...more }
}

export function unsupported(reason: string, evidence: readonly Evidence[] = []): Judgement {
  return { status: 'unsupported', evidence: evidence.slice(0, 4), reason }
}

/** The dates that hold for a row: its own, or those of what it is part of; a period on offer comes before them. */
function datesOf(
  row: Row,
  { from, until }: Period = {},
): Pick<Evidence, 'asOf' | 'validFrom' | 'validUntil'> {
  let asOf: string | undefined
  let validUntil = until
  for (let at: Row | undefined = row; at !== undefined; at = at.parent) {
    asOf ??= at.asOf
    validUntil ??= at.validUntil
  }
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(from === undefined ? {} : { validFrom: from }),
  }
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
