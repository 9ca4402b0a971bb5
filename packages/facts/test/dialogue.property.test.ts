import { vouchsafe } from '@vouchsafe/core'
import { facts } from '@vouchsafe/facts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
const words = fc
  .array(
    fc.constantFrom(
      'how much is it',
      'do you ship to Norway',
      'can I return it',
      '多少钱',
      '能开发票吗',
      '帮我取消',
      'and',
      '还有',
      '，',
      '? ',
      '①',
      '£5',
      "I can't say",
      '不清楚',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))
const text = fc.oneof(utf16, words)

function replyTo(question: string, draft: string) {
  const messages = [{ role: 'user' as const, content: question }]
  return vouchsafe({ guards: [facts([])] }).reply({ conversationId: 'c', messages }, () => draft)
}

test('what is left out points at words of the customer', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (question, draft) => {
      const { findings } = await replyTo(question, draft)
      for (const { code, evidence = [] } of findings) {
        if (code !== 'facts/incomplete') continue
        expect(evidence.length).toBeGreaterThan(0)
        for (const { source } of evidence) {
          const { start = -1, end = -1 } = source.span ?? {}
          expect(start >= 0 && start < end && end <= question.length).toBe(true)
        }
      }
    }),
  )
})

test('a question asked twice is left out no more than once', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (question, draft) => {
      const count = async (asked: string) =>
        (await replyTo(asked, draft)).findings.filter(({ code }) => code === 'facts/incomplete')
          .length
      expect(await count(`${question}\n${question}`)).toBeLessThanOrEqual(1)
    }),
  )
})

test.each([
  ['how much is ', 'I can not '],
  ['，', '，'],
  ['and and ', '请'],
  ['能', '不'],
  ['把 ', '以 '],
  ['多少钱？', '有的，'],
  ['how much is it? ', 'yes? '],
])('hostile repetition costs no more than its length: %s', async (question, draft) => {
  const started = performance.now()
  await replyTo(question.repeat(20_000), draft.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(30_000)
})
