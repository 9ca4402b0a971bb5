import { compilePolicy } from '@vouchsafe/facts'
import { POLICIES, readFixture } from '../packages/facts/test/policy-replies.ts'
for (const { id, title, text } of POLICIES) {
  const now: any = compilePolicy({ id, title, text }); const old: any = readFixture(`${id}.terms.json`)
  now.terms.forEach((t: any, i: number) => { if (JSON.stringify(t) !== JSON.stringify(old.terms[i])) console.log(id, '\n  Q', t.quote, '\n  old', JSON.stringify(old.terms[i]?.conditions), '\n  now', JSON.stringify(t.conditions)) })
}
