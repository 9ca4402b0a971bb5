import { applyEdits, chooseEdits, type ProposedEdit } from '@vouchsafe/core'
import { expect, test } from 'vitest'

const text = 'The lamp costs 129 EUR and ships today.'
const edit = (
  start: number,
  end: number,
  replacement: string,
  action: ProposedEdit['action'] = 'repair',
  code = 'facts/price',
): ProposedEdit => ({ start, end, text: replacement, action, code })

test('applies disjoint edits from left to right', () => {
  const edits = chooseEdits([edit(33, 38, 'tomorrow'), edit(15, 18, '149')])
  expect(applyEdits(text, edits)).toBe('The lamp costs 149 EUR and ships tomorrow.')
})

test('lets the stronger action win an overlap', () => {
  const edits = chooseEdits([
    edit(15, 22, 'about 129 EUR', 'annotate'),
    edit(15, 18, '149', 'repair'),
  ])
  expect(applyEdits(text, edits)).toBe('The lamp costs 149 EUR and ships today.')
})

test('lets the wider edit win among equals', () => {
  const edits = chooseEdits([edit(15, 18, '149'), edit(9, 22, 'is on sale')])
  expect(applyEdits(text, edits)).toBe('The lamp is on sale and ships today.')
})

test('keeps every insertion at one place, in the order of the codes', () => {
  const edits = chooseEdits([
    edit(39, 39, '[b]', 'annotate', 'b/x'),
    edit(39, 39, '[a]', 'annotate', 'a/x'),
  ])
  expect(applyEdits(text, edits)).toBe('The lamp costs 129 EUR and ships today.[a][b]')
})

test('drops an insertion inside a range that is replaced, and keeps one at its edge', () => {
  const edits = chooseEdits([edit(15, 22, '149 EUR'), edit(18, 18, '.00'), edit(22, 22, ' each')])
  expect(applyEdits(text, edits)).toBe('The lamp costs 149 EUR each and ships today.')
})

test('gives back a part of the draft with the edits that lie in it', () => {
  const edits = chooseEdits([edit(15, 18, '149'), edit(33, 38, 'tomorrow')])
  expect(applyEdits(text, edits, { start: 4, end: 22 })).toBe('lamp costs 149 EUR')
})
