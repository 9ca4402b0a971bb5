import { expect, test } from 'vitest'
import type { Reply } from 'vouchsafe'
import { displayWidth, noPaint, renderReply } from 'vouchsafe/node'

const draft = '两把椅子258元，包邮。'
const reply: Reply = {
  status: 'annotated',
  text: '两把椅子258元，包邮。（此信息未经核实）',
  attempts: 1,
  labels: [],
  toolCalls: [],
  claims: [
    {
      id: 'c1',
      start: 0,
      end: 8,
      kind: 'price',
      polarity: 'affirmed',
      certainty: 'asserted',
      verdict: {
        claim: 'c1',
        status: 'supported',
        reason: 'The value follows from the catalogue.',
        evidence: [
          {
            relation: 'supports',
            source: { id: 'catalog', pointer: '/2/price/amount' },
            shows: '129',
            derivation: { operation: 'product', formula: '2 × 129 = 258', inputs: [] },
          },
        ],
      },
    },
    {
      id: 'c2',
      start: 9,
      end: 11,
      kind: 'fee',
      polarity: 'affirmed',
      certainty: 'asserted',
      verdict: {
        claim: 'c2',
        status: 'unsupported',
        reason: 'No source speaks of it.',
        evidence: [],
      },
    },
  ],
  findings: [
    {
      code: 'facts/fee',
      action: 'annotate',
      message: 'Nothing that the shop knows supports this.',
      span: { start: 9, end: 11 },
      claim: 'c2',
    },
  ],
}

test('shows draft, status, claims with evidence, findings and what was sent', () => {
  expect(renderReply(draft, reply, { columns: 60, paint: noPaint })).toEqual([
    'draft  两把椅子258元，包邮。',
    'status annotated',
    ' ✓ “两把椅子258元” price: supported',
    '   The value follows from the catalogue.',
    '   catalog /2/price/amount · says 129 · computed: 2 × 129 =',
    '   258',
    ' ? “包邮” fee: unsupported',
    '   No source speaks of it.',
    ' ! facts/fee (annotate) Nothing that the shop knows supports',
    '   this.',
    'sent   两把椅子258元，包邮。（此信息未经核实）',
  ])
})

test('every line stays within the columns', () => {
  for (const columns of [40, 57, 80]) {
    for (const line of renderReply(draft, reply, { columns, paint: noPaint }))
      expect(displayWidth(line)).toBeLessThanOrEqual(columns)
  }
})

test('says that a verified draft is sent as written, and who takes over', () => {
  const verified: Reply = {
    status: 'verified',
    text: draft,
    attempts: 1,
    labels: [],
    toolCalls: [],
    claims: [],
    findings: [],
    handoff: {
      reasons: ['requested'],
      urgency: 'normal',
      language: 'zh',
      conversationId: 'x',
      codes: [],
      claims: [],
    },
  }
  expect(renderReply(draft, verified, { columns: 80, paint: noPaint })).toEqual([
    'draft  两把椅子258元，包邮。',
    'status verified, a person takes over (requested)',
    'sent as written',
  ])
})
