import cnEcommerceJson from '../packs/cn-ecommerce.json' with { type: 'json' }
import euConsumerJson from '../packs/eu-consumer.json' with { type: 'json' }
import genericRetailJson from '../packs/generic-retail.json' with { type: 'json' }
import ukConsumerJson from '../packs/uk-consumer.json' with { type: 'json' }
import usConsumerJson from '../packs/us-consumer.json' with { type: 'json' }
import type { RulePack } from './rule-pack.ts'

// A test loads each, so the files are what the type says.

/** What any shop owes its customers and itself. */
export const genericRetail = genericRetailJson as unknown as RulePack
/** China: online retail. */
export const cnEcommerce = cnEcommerceJson as unknown as RulePack
/** European Union: consumers. */
export const euConsumer = euConsumerJson as unknown as RulePack
/** United Kingdom: consumers. */
export const ukConsumer = ukConsumerJson as unknown as RulePack
/** United States: consumers. */
export const usConsumer = usConsumerJson as unknown as RulePack

/** Every built-in pack. Each applies where its law holds, so that all may be given at once. */
export const builtInPacks: readonly RulePack[] = [
  genericRetail,
  cnEcommerce,
  euConsumer,
  ukConsumer,
  usConsumer,
]
