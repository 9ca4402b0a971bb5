import type { Json } from '@vouchsafe/core'
import type { FactDocument } from '@vouchsafe/facts'
import type { ShopKnowledge } from './shop.ts'

/**
 * A shop's data as one JSON object: the parts that {@link ShopKnowledge} names are taken as such, every other field is a
 * record of its own under its name. Policies without text are records, too.
 */
export function shopKnowledge(data: Readonly<Record<string, Json>>): ShopKnowledge {
  const { catalog, orders, policies, promotions, contacts, ...others } = data
  const [texts, rest] = splitPolicies(policies)
  const records = { ...others, ...(rest === undefined ? {} : { policies: rest }) }
  return {
    ...(catalog === undefined ? {} : { catalog }),
    ...(orders === undefined ? {} : { orders }),
    ...(promotions === undefined ? {} : { promotions }),
    ...(contacts === undefined ? {} : { contacts }),
    ...(texts.length === 0 ? {} : { policies: texts.map(documentOf) }),
    ...(Object.keys(records).length === 0 ? {} : { records }),
  }
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
