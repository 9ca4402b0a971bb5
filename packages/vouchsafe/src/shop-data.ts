import type { Json } from '@vouchsafe/core'
import type { FactDocument } from '@vouchsafe/facts'
import type { ShopKnowledge } from './shop.ts'

/**
 * A shop's data as one JSON object: the parts that {@link ShopKnowledge} names are taken as such, every other field is a
 * record of its own under its name. Policies without text are records, too. `complete` says of which parts all is there.
 */
export function shopKnowledge(data: Readonly<Record<string, Json>>): ShopKnowledge {
  const { catalog, orders, policies, promotions, contacts, complete, ...named } = data
  const [texts, rest] = splitPolicies(policies)
  const others = isFlags(complete) || complete === undefined ? named : { ...named, complete }
  const records = { ...others, ...(rest === undefined ? {} : { policies: rest }) }
  return {
    ...(catalog === undefined ? {} : { catalog }),
    ...(orders === undefined ? {} : { orders }),
    ...(promotions === undefined ? {} : { promotions }),
    ...(contacts === undefined ? {} : { contacts }),
    ...(texts.length === 0 ? {} : { policies: texts.map(documentOf) }),
    ...(Object.keys(records).length === 0 ? {} : { records }),
    ...(isFlags(complete) ? { complete } : {}),
  }
}

/** `{ "promotions": true }`: which parts are complete. Anything else of that name is a record. */
function isFlags(value: Json | undefined): value is Readonly<Record<string, boolean>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === 'boolean')
  )
}

/** Policies in prose, and what else was given as policies. */
function splitPolicies(
  policies: Json | undefined,
): readonly [readonly JsonDocument[], Json | undefined] {
  if (!Array.isArray(policies)) return [[], policies]
  const all = policies as readonly Json[]
  const rest = all.filter((each) => !isDocument(each))
  return [all.filter(isDocument), rest.length === 0 ? undefined : rest]
}

interface JsonDocument {
  readonly [field: string]: Json
  readonly id: string
  readonly text: string
}

function isDocument(value: Json): value is JsonDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'text' in value &&
    typeof value.id === 'string' &&
    typeof value.text === 'string'
  )
}

function documentOf({ id, text, title, asOf, validUntil, compiled }: JsonDocument): FactDocument {
  return {
    id,
    text,
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof asOf === 'string' ? { asOf } : {}),
    ...(typeof validUntil === 'string' ? { validUntil } : {}),
    ...(compiled === undefined || compiled === null ? {} : { compiled }),
  }
}
