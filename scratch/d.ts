import { compilePolicy } from '@vouchsafe/facts'
import { writeFileSync, readFileSync } from 'node:fs'
import { POLICIES } from '../packages/facts/test/policy-replies.ts'
for (const { id, title, text } of POLICIES) {
  if (!['en-hotel', 'zh-hotel-booking', 'zh-saas-subscription'].includes(id)) continue
  writeFileSync(`packages/facts/test/fixtures/policies/${id}.terms.json`, `${JSON.stringify(compilePolicy({ id, title, text }))}\n`)
}
