import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorsOf, partOf } from '../src/template-anchors.ts'
import { candidatesAmong } from '../src/template-candidates.ts'

const NAMED = new Map([['hurry', { whole: undefined, all: [['快', '马上']] }]])

test.each<[string, readonly (readonly string[])[]]>([
  ['(?:退|换)货政策?', [['退货政策', '退货政', '换货政策', '换货政']]],
  ['{hurry}[^。]{0,6}?买', [['快', '马上'], ['买']]],
  ['(?:{hurry}|慢)买', [['快', '马上', '慢'], ['买']]],
  ['(?<!不)买\\d', [['买']]],
  ['(?:ab)?', []],
  ['x{0,9}|yes', []],
  ['[a-f]', []],
  ['[买卖]', [['买', '卖']]],
  ['[^买]', []],
  ['[一二三四五六七八]', [['一', '二', '三', '四', '五', '六', '七', '八']]],
  ['[一二三四五六七八九]', []],
  ['(?:very ){1,3}good', [['very '], ['good']]],
  ['买{2}', [['买']]],
  ['买{0}', []],
  ['买{0,3}', []],
  ['买{00,}', []],
  ['买{10,}', [['买']]],
  ['买*', []],
  ['买+', [['买']]],
  ['买?', []],
  ['买+?快', [['买'], ['快']]],
  ['买*?快', [['快']]],
  ['a.b', [['a'], ['b']]],
  ['\\.买', [['.买']]],
  ['^买$', [['买']]],
  ['\\b买\\B', [['买']]],
  ['{nobody}买', [['买']]],
])('every match of %s holds one of each of %j', (template, anchors) => {
  expect(anchorsOf(partOf(template, NAMED))).toEqual(anchors)
})

const TEMPLATES = [
  '(?:退|换)货政策?',
  '买[^。]{0,3}?快',
  '(?:very ){1,3}good',
  "don'?t (?:go|stay)",
  '不{2}|[好坏]人',
]
const candidates = candidatesAmong(TEMPLATES.map((each) => anchorsOf(partOf(each, new Map()))))

test('a template that finds something is always a candidate', () => {
  const piece = fc.constantFrom(
    '退货政',
    '策',
    '买',
    '快',
    'very ',
    'good',
    'don',
    't ',
    "'",
    'go',
    '不',
    '好',
    '人',
    '。',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const may = candidates(text)
      for (const [index, template] of TEMPLATES.entries())
        if (new RegExp(template).test(text)) expect(may, template).toContain(index)
    }),
  )
})
