import { claims } from '@vouchsafe/claims'
import { type Json, type Turn, vouchsafe } from '@vouchsafe/core'
import { type FactSource, facts, type SourcePart } from '@vouchsafe/facts'
import { type Check, runChecks } from './check.ts'

/** What {@link checkFactSource} takes. */
export interface FactSourceKit {
  readonly source: FactSource
  /** A turn in which the source knows something. */
  readonly turn: Turn
  /** A sentence about it that is true in that turn … */
  readonly truth: string
  /** … and the same with another value. */
  readonly falsehood: string
}

/** Checks a `FactSource` of your own: its parts, and that claims are held against them. */
export function checkFactSource({
  source,
  turn,
  truth,
  falsehood,
}: FactSourceKit): Promise<readonly Check[]> {
  const say = async (text: string) =>
    vouchsafe({ guards: [claims(), facts([source])] }).reply(turn, () => text)
  return runChecks({
    'has an id': () => (source.id.trim() === '' ? 'it is empty' : undefined),
    'gives parts in a form that is known': async () => firstFault(await source.read(turn)),
    'knows something in the turn': async () =>
      (await source.read(turn)).length > 0 ? undefined : 'it gave no parts',
    'says the same in the same turn': async () => {
      const [one, two] = [await source.read(turn), await source.read(turn)]
      return JSON.stringify(one) === JSON.stringify(two) ? undefined : 'it differed'
    },
    'fixed parts are the same objects each time, so that they are indexed once': async () => {
      if (source.fixed === undefined) return undefined
      const [one, two] = [await source.read(turn), await source.read(turn)]
      return source.fixed.every((part) => one.includes(part) && two.includes(part))
        ? undefined
        : 'they were made anew'
    },
    'a turn without anything known does not make it throw': async () => {
      await source.read({ conversationId: 'empty', messages: [] })
      return undefined
    },
    'does not change the turn': async () => {
      const before = JSON.stringify(turn)
      await source.read(turn)
      return JSON.stringify(turn) === before ? undefined : 'it was changed'
    },
    'a truth is verified, with evidence from this source': async () => {
      const reply = await say(truth)
      if (reply.status !== 'verified') return `it was ${reply.status}`
      const ids = new Set((await source.read(turn)).map(({ id }) => id))
      const evidence = reply.claims.flatMap(({ verdict }) => verdict?.evidence ?? [])
      return evidence.some(({ source: { id } }) => ids.has(id)) ? undefined : 'no evidence names it'
    },
    'evidence points at something that is there': async () => {
      const parts = await source.read(turn)
      const reply = await say(truth)
      for (const { source: at } of reply.claims.flatMap(({ verdict }) => verdict?.evidence ?? [])) {
        const part = parts.find(({ id }) => id === at.id)
        if (part?.type !== 'records' || at.pointer === undefined) continue
        if (valueAt(part.data, at.pointer) === undefined) return `${at.pointer} is not in ${at.id}`
      }
      return undefined
    },
    'a falsehood is not verified': async () => {
      const { status } = await say(falsehood)
      return status === 'verified' ? 'it was verified' : undefined
    },
  })
}

function firstFault(parts: readonly SourcePart[]): string | undefined {
  for (const part of parts) {
    if (part.id.trim() === '') return 'a part has no id'
    if (part.type === 'records' && !isPlain(part.data)) return `${part.id} holds what is no JSON`
    if (part.type === 'prose' && part.text.trim() === '') return `${part.id} has no text`
    for (const moment of part.type === 'words' ? [] : [part.asOf, part.validUntil]) {
      if (moment !== undefined && Number.isNaN(Date.parse(moment)))
        return `${part.id} has a moment that is none`
    }
  }
  const ids = parts.map(({ id }) => id)
  return new Set(ids).size === ids.length ? undefined : 'two parts share an id'
}

function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object') return false
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}

/** The value at a JSON pointer (RFC 6901). */
function valueAt(data: Json, pointer: string): Json | undefined {
  let value: Json | undefined = data
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, Json>>)[key]
  }
  return value
}
