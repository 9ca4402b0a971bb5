import { writeFileSync } from 'node:fs'
import { RULE_PACK_SCHEMA } from '../src/rule-pack-schema.ts'
import { generateValidator } from './generate-validator.ts'

const root = new URL('../', import.meta.url)
writeFileSync(new URL('src/pack-validator.ts', root), await generateValidator())
writeFileSync(
  new URL('rule-pack.schema.json', root),
  `${JSON.stringify(RULE_PACK_SCHEMA, null, 2)}\n`,
)
