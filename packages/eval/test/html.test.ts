import { escapeHtml, htmlPage, piecesOf } from '@vouchsafe/eval'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

test('no text can end an element or an attribute', () => {
  expect(escapeHtml(`<b title="x" id='y'>&`)).toBe(
    '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;',
  )
})

test('cuts a text at every edge of its marks', () => {
  const marks = [
    { start: 0, end: 4, name: 'a' },
    { start: 2, end: 6, name: 'b' },
  ]
  const cut = piecesOf('abcdefgh', marks)
  expect(cut.map(({ text, marks: own }) => [text, own.map(({ name }) => name).join('')])).toEqual([
    ['ab', 'a'],
    ['cd', 'ab'],
    ['ef', 'b'],
    ['gh', ''],
  ])
})

test('pieces joined give the text, whatever the marks', () => {
  const mark = fc.record({
    start: fc.integer({ min: -3, max: 40 }),
    end: fc.integer({ min: -3, max: 40 }),
  })
  fc.assert(
    fc.property(utf16, fc.array(mark), (text, marks) => {
      const cut = piecesOf(text, marks)
      expect(cut.map((piece) => piece.text).join('')).toBe(text)
      for (const { start, end, marks: own } of cut)
        for (const each of own) expect(each.start <= start && end <= each.end).toBe(true)
    }),
  )
})

test('a page loads nothing from elsewhere', () => {
  const page = htmlPage({ title: '<x>', language: 'zh', style: '', body: '<p>好</p>', script: '' })
  expect(page).toContain(`content="default-src 'none';`)
  expect(page).toContain('<title>&lt;x&gt;</title>')
  expect(page).not.toMatch(/https?:|src=|@import/)
})
