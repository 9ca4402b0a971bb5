import type { Json, Turn } from '@vouchsafe/core'
import { compactOf, isTelling, isTellingFigure } from './compact.ts'
import { Holdings, type Place } from './holdings.ts'

/** Whose values a turn holds. Values are compared without case, spaces and signs. */
export interface Ownership {
  /** The customer said it, is verified and owns it, or it is the shop's. */
  isKnown(value: string): boolean
  /** It stands in a record of somebody else and nowhere else. */
  isForeign(value: string): boolean
  /** It stands in a field for staff and nowhere else. Takes a value as {@link compactOf} gives it. */
  isInternal(compact: string): boolean
  /** A clause that repeats a note for staff, or the greater part of one. */
  isInternalText(compact: string): boolean
  /** Where a compact text holds values of other people's records. */
  foreignIn(compact: string): readonly Place[]
}

/** What is the same for every turn: the shop's own values, and its systems' records. */
export interface Grounds {
  readonly allow?: Iterable<string> | undefined
  readonly knowledge?: Holdings | undefined
}

/** Reads who owns what from the messages, the customer and the facts of a turn. */
export function ownershipOf(turn: Turn, { allow = [], knowledge }: Grounds = {}): Ownership {
  const said = turn.messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => compactOf(content))
    .join('\n')
  const own = holdingsOf(turn)
  const all = knowledge ? [own, knowledge] : [own]
  const allowed = new Set([...allow].map(compactOf))
  // Where nobody says who the customer is, but all that tools gave is one person's, it is the customer that they looked up.
  const customer = turn.customer?.id ?? own.onlyOwner

  const isSaid = (compact: string): boolean => compact.length >= 2 && said.includes(compact)
  const isHeld = (compact: string): boolean =>
    allowed.has(compact) || all.some((each) => each.isFree(compact, customer))
  const isKnownCompact = (compact: string): boolean =>
    isHeld(compact) || isSaid(compact) || all.some((each) => each.isInText(compact, customer))
  const isForeignCompact = (compact: string): boolean =>
    all.some((each) => each.isOthers(compact)) && !isHeld(compact) && !isSaid(compact)
  return {
    isKnown: (value) => isKnownCompact(compactOf(value)),
    isForeign: (value) => {
      const compact = compactOf(value)
      if (isKnownCompact(compact)) return false
      return isForeignCompact(compact) || all.some((each) => each.isPartOfOthers(compact))
    },
    isInternal: (compact) => all.some((each) => each.isInternal(compact)) && !isHeld(compact),
    isInternalText: (compact) =>
      (isTelling(compact) || isTellingFigure(compact)) &&
      !isKnownCompact(compact) &&
      all.some((each) => each.isNote(compact)),
    foreignIn: (compact) =>
      all
        .flatMap((each) => each.othersIn(compact))
        .filter(({ at, length }) => isForeignCompact(compact.slice(at, at + length))),
  }
}

function holdingsOf({ customer, facts, messages }: Turn): Holdings {
  const holdings = new Holdings()
  if (customer?.verified) holdings.add(customer as Json, customer.id)
  for (const value of Object.values(facts ?? {})) holdings.add(value)
  for (const { role, content } of messages) {
    if (role === 'tool') holdings.add(parsed(content))
    else if (role === 'system') holdings.add(content)
  }
  return holdings
}

function parsed(content: string): Json {
  try {
    return JSON.parse(content) as Json
  } catch {
    return content
  }
}
