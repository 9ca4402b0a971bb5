import type { Turn } from '@vouchsafe/core'
import type { Mention, PlainValue, Span, Value } from '@vouchsafe/text'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { CustomerText, World } from '../world.ts'
import {
  ASKS_FOR_ADVICE,
  DEVICE,
  HAS,
  INGREDIENT_GROUPS,
  NEEDS_COUNT,
  OF_MONEY,
  WANTS,
} from './constraint-words.ts'
import { sizesGiven } from './customer-own.ts'

/** Something that what the customer takes must be, and where they said so. */
export type Constraint = Span & { readonly message: number } & (
    | { readonly kind: 'budget'; readonly most: number; readonly currency: string | null }
    | { readonly kind: 'without'; readonly held: RegExp; readonly asked: RegExp }
    | { readonly kind: 'colour'; readonly name: string }
    | { readonly kind: 'size'; readonly value: string }
    | { readonly kind: 'device'; readonly line: string; readonly name: string }
    | { readonly kind: 'water'; readonly level: number; readonly words: string }
    | { readonly kind: 'deadline'; readonly iso: string }
    | { readonly kind: 'count'; readonly least: number }
  )

/** Messages of the customer's in which such a wish is still fresh. */
const RECENT = 2
/** What holds whatever the customer looks for. */
const OF_PERSON: ReadonlySet<Constraint['kind']> = new Set(['without', 'size', 'device'])
/** A budget of about so much is taken with so much more. */
const ABOUT = 1.2

const hints = new WeakMap<Turn, boolean>()

/** Whether what the customer said could hold a constraint at all; quicker than reading it. */
export function mayConstrain(turn: Turn): boolean {
  const known = hints.get(turn)
  if (known !== undefined) return known
  const may = turn.messages.some(
    ({ role, content }) => role === 'user' && HINTS.test(content.slice(0, 4000)),
  )
  hints.set(turn, may)
  return may
}

const HINTS =
  /\d|\b(?:by|before|until|free|without|no|avoid|can't|cannot|don't|size|in|colou?r|need|want|looking)\b|[一二三四五六七八九十百千两]|[前含无不要想找买码色款]|allerg|过敏|预算/i

/** What the customer asked for, the last word on each counting. */
export function constraintsIn(world: World, vocabulary: Vocabulary): readonly Constraint[] {
  const users = world.turn.messages.flatMap(({ role }, index) => (role === 'user' ? [index] : []))
  const messages = users.slice(-world.asked.length)
  const sought = world.asked.findLastIndex(({ text }) => ASKS_FOR_ADVICE.test(text))
  const found = new Map<string, Constraint>()
  for (const [at, said] of world.asked.entries()) {
    const message = messages[at] ?? 0
    for (const each of readConstraints(said, vocabulary)) {
      // A budget is for one thing; an allergy stays.
      const isOld = at < sought || at < world.asked.length - RECENT
      if (isOld && !OF_PERSON.has(each.kind)) continue
      const key = each.kind === 'without' ? `without ${each.held.source}` : each.kind
      found.set(key, { ...each, message })
    }
  }
  return [...found.values()]
}

// Each member of the union without its message.
type Read = Constraint extends infer C ? (C extends Constraint ? Omit<C, 'message'> : never) : never

function readConstraints(said: CustomerText, vocabulary: Vocabulary): readonly Read[] {
  return [
    ...said.values.flatMap((value) => ofValue(value, said.text)),
    ...exclusions(said.text),
    ...colours(said, vocabulary),
    ...sizesGiven(said.text).map(({ start, end, value }) => ({
      kind: 'size' as const,
      start,
      end,
      value,
    })),
    ...devices(said.text),
    ...waterLevels(said.text),
  ]
}

function ofValue(mention: Mention, text: string): readonly Read[] {
  const { value, start, end } = mention
  const before = text.slice(Math.max(0, start - 30), start)
  const around = before + text.slice(start, end + 12)
  const top = upperOf(mention, text)
  if (top?.type === 'money' || (top?.type === 'number' && OF_MONEY.test(around))) {
    const most = mention.bound === 'about' ? top.value * ABOUT : top.value
    const currency = top.type === 'money' ? top.currency : null
    return [{ kind: 'budget', start, end, most, currency }]
  }
  if (top?.type === 'date' && top.iso !== undefined && isDeadline(value, around))
    return [{ kind: 'deadline', start, end, iso: top.iso }]
  const isCount =
    value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
  if (isCount && mention.bound === undefined && value.value > 1 && NEEDS_COUNT.test(before))
    return [{ kind: 'count', start, end, least: value.value }]
  return []
}

/** The most that a value allows: `under €250`, 100-150元, `nothing over £60`, a budget of 80. */
function upperOf({ value, bound, start }: Mention, text: string): PlainValue | undefined {
  if (value.type === 'range') {
    // `Nothing over £60` reads as more than 60.
    const isDenied = /\b(?:nothing|not|no|never|don't|without)\b[^.,;!?]{0,24}$|不|别/i.test(
      text.slice(Math.max(0, start - 24), start),
    )
    return value.high ?? (isDenied ? value.low : undefined)
  }
  const isBudget = /\bbudget(?: is| of|:)?\s?$|预算(?:是|在|大概|大约|就|只有)?\s?$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
  const isMost = isBudget || bound === 'at-most' || bound === 'about'
  return isMost && isPlain(value) ? value : undefined
}

function isPlain(value: Value): value is PlainValue {
  return (
    value.type === 'money' ||
    value.type === 'number' ||
    value.type === 'date' ||
    value.type === 'quantity'
  )
}

function isDeadline(value: Value, around: string): boolean {
  return (
    (value.type === 'range' && value.low === undefined) ||
    /\b(?:by|before|until)\b|之?前/i.test(around)
  )
}

const EXCLUSIONS = INGREDIENT_GROUPS.map(({ asked, held }) => ({
  held,
  asked: new RegExp(asked, 'i'),
  pattern: new RegExp(
    `\\b(?:allergic to|allergy to|intoleran(?:t|ce) (?:to|of)|no|without|free (?:of|from)|avoid(?:ing|s)?|(?:can't|cannot|can not|don't|doesn't|mustn't|must not) (?:have|eat|take|contain|stand))(?: any| anything with)? (?:${asked})\\b|\\b(?:${asked})(?:[- ](?:free|allerg\\w{1,3}|intoleran\\w{1,3}))\\b|(?:不能含|不含|不要含|不可以?含|不要有|不能有|不能吃|不吃|不喝|不能喝|忌|无|避开)(?:有)?(?:任何)?(?:${asked})|(?:${asked})过敏|(?:${asked})不耐`,
    'i',
  ),
}))

/** What it must not contain. */
function exclusions(text: string): readonly Read[] {
  if (!EXCLUDING.test(text)) return []
  return EXCLUSIONS.flatMap(({ pattern, held, asked }): readonly Read[] => {
    const match = pattern.exec(text)
    if (match === null) return []
    return [
      { kind: 'without', start: match.index, end: match.index + match[0].length, held, asked },
    ]
  })
}

const EXCLUDING =
  /allerg|intoleran|free|\bno\b|without|avoid|can't|cannot|don't|doesn't|must|不|忌|无|过敏|避/i

function colours({ text, tokens }: CustomerText, vocabulary: Vocabulary): readonly Read[] {
  return vocabulary.terms.find(tokens).flatMap((hit): readonly Read[] => {
    const term = hit.values.find(({ sort }) => sort === 'color')
    const before = text.slice(Math.max(0, hit.start - 40), hit.start)
    if (term === undefined || !WANTS.test(before) || HAS.test(before)) return []
    return [{ kind: 'colour', start: hit.start, end: hit.end, name: term.name }]
  })
}

/** The device that a text names, by its line and in full. */
export function devicesIn(
  text: string,
): readonly (Span & { readonly line: string; readonly name: string })[] {
  return [...text.matchAll(DEVICE)].map((match) => {
    const { line = '', number = '', more = '' } = match.groups ?? {}
    const name = `${line} ${number}${more}`.toLowerCase()
    return {
      start: match.index,
      end: match.index + match[0].length,
      line: line.toLowerCase(),
      name,
    }
  })
}

function devices(text: string): readonly Read[] {
  return devicesIn(text).flatMap((device): readonly Read[] => {
    const before = text.slice(Math.max(0, device.start - 16), device.start)
    if (!OWN_DEVICE.test(before)) return []
    return [{ kind: 'device', ...device }]
  })
}

const OWN_DEVICE =
  /\b(?:my|our|an?|i have an?|for|the|use an?|with)\s(?:\w{1,10}\s)?$|(?:我|手机|用的|是|配|给|适合)(?:的|是|用)?\s?$/i
const WATER = /\bIP(?:X|\d)(?<level>\d)\b/gi

/** Degrees of protection against water. @see IEC 60529, second digit */
export function waterLevelsIn(
  text: string,
): readonly (Span & { readonly level: number; readonly words: string })[] {
  return [...text.matchAll(WATER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    level: Number(match.groups?.level),
    words: match[0],
  }))
}

function waterLevels(text: string): readonly Read[] {
  const needs = /\b(?:need|must|has to|have to|should|at least|want|require)\b|要|需|必须|至少/i
  return waterLevelsIn(text).flatMap((level): readonly Read[] => {
    const around = text.slice(Math.max(0, level.start - 30), level.end + 6)
    return needs.test(around) ? [{ kind: 'water', ...level }] : []
  })
}
