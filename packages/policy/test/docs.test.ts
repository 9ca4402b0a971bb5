import { readFileSync } from 'node:fs'
import { vouchsafe } from '@vouchsafe/core'
import { policy } from '@vouchsafe/policy'
import { POLICY_OPERATORS } from '@vouchsafe/policy/authoring'
import { builtInPacks } from '@vouchsafe/policy/packs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

test('the example of the README comes out as it says', async () => {
  const page = read('../README.md')
  const order = { id: 'o-1', paid: 89.99, currency: 'USD' }
  const pipeline = vouchsafe({
    guards: [policy({ packs: builtInPacks, data: { orders: [order] } })],
  })
  const decision = await pipeline.tool(
    { conversationId: 'c-1', messages: [{ role: 'user', content: 'Please refund it all.' }] },
    { id: 't-1', name: 'issue_refund', arguments: { id: 'o-1', amount: 189.99 } },
  )
  expect(page).toContain(`// ${decision.decision} ${decision.reason}`)
})

test('the guide names every operator', () => {
  const page = read('../../../docs/policy.md')
  for (const name of POLICY_OPERATORS.keys()) expect(page).toContain(`\`${name}\``)
})
