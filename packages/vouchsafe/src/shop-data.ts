import type { Json } from '@vouchsafe/core'
import type { FactDocument } from '@vouchsafe/facts'
import type { ShopKnowledge } from './shop.ts'

/**
 * A shop's data as one JSON object: the parts that {@link ShopKnowledge} names are taken as such, every other field is a
 * record of its own under its name. Policies without text are records, too.
 */
export function shopKnowledge(data: Readonly<Record<string, Json>>): ShopKnowledge {
  const { catalog, orders, policies, promotions, contacts, ...others } = data
  const listed = Array.isArray(policies) ? (policies as readonly Json[]) : []
  const texts = listed.filter(isDocument)
  const untold = policies !== undefined && texts.length < Math.max(1, listed.length)
  const records = {
    ...others,
    ...(untold
      ? {
          policies: Array.isArray(policies) ? listed.filter((each) => !isDocument(each)) : policies,
        }
      : {}),
  }
  return {
    ...(catalog === undefined ? {} : { catalog }),
    ...(orders === undefined ? {} : { orders }),
    ...(promotions === undefined ? {} : { promotions }),
    ...(contacts === undefined ? {} : { contacts }),
    ...(texts.length === 0 ? {} : { policies: texts.map(documentOf) }),
    ...(Object.keys(records).length === 0 ? {} : { records }),
  }
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

function documentOf({ id, text, title, asOf, validUntil }: JsonDocument): FactDocument {
  return {
    id,
    text,
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof asOf === 'string' ? { asOf } : {}),
    ...(typeof validUntil === 'string' ? { validUntil } : {}),
  }
}
