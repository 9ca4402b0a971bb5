import type { Evidence } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'

const EMERGENCY: ReadonlySet<number> = new Set([999, 911, 112, 111, 995, 110, 119, 120])
const CALLS = /(?:\b(?:ring|call|dial|phone|contact|or)|拨打?|打|报警?|和|或)\s?$/i
/** Danger is spoken of. */
const DANGER =
  /smoke|flame|fire|emergency|danger|burn|chest|breath|unconscious|\bget out\b|火|烟|急救|危险|紧急|呼吸|昏|报警/i

/** `If you see flames, ring 999`: what anyone is to call in danger stands in no record of a shop. */
export function emergencyNumber(value: Value, { view, place }: Case): Evidence | undefined {
  if (value.type !== 'number' || !EMERGENCY.has(value.value)) return undefined
  const { text } = view.sentence
  const isCalled = CALLS.test(text.slice(Math.max(0, place.start - 12), place.start))
  return isCalled && DANGER.test(text) ? TOLD : undefined
}

/** `A third review is about something else`: the third of several, and no part of one. */
export function ordinalOfNoun(value: Value, { view, place, quote }: Case): Evidence | undefined {
  if (value.type !== 'number' || !/^an? (?:third|fourth|fifth|sixth|tenth)$/i.test(quote.trim()))
    return undefined
  return /^ (?!of\b|off\b|more\b|less\b|the\b)[a-z]{3}/i.test(view.sentence.text.slice(place.end))
    ? TOLD
    : undefined
}

const TOLD: Evidence = { relation: 'mentions', source: { id: 'draft' } }
