import { splitSentences } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'

/** Each example is written as its sentences; their concatenation must be split into them again. */
function check(examples: readonly (readonly string[])[], maxLength = 600): void {
  test.each(examples.map((sentences) => ({ sentences })))('$sentences', ({ sentences }) => {
    const found = splitSentences(sentences.join(''), { maxLength }).map(({ text }) => text)
    expect(found).toEqual(sentences)
  })
}

describe('what joins the end of a sentence', () => {
  check([
    ['好。。。', '下'],
    ['好！？！', '下'],
    ['Ok?! ', 'Next'],
    ['好。”', '下'],
    ['好。）', '下'],
    ['好。】', '下'],
    ['好！～', '下'],
    ['好。~~', '下'],
    ['好。😊', '下'],
    ['好。 😊', '下'],
    ['Done. 😊 ', 'Next'],
    ['Done!) ', 'Next'],
    ['Done! ) ', 'Next'],
    ['Done.” ', 'Next'],
    ['Done." ', 'Next'],
    ['**Done.** ', 'Next'],
    ['_Done._ ', 'Next'],
    ['好。[1]', '下'],
    ['好。[1,2]', '下'],
    ['好。[^4]', '下'],
    ['好。【3】', '下'],
    ['Ok.</b> ', 'Next'],
    ['Ok!</strong>', 'Next'],
    ['Ok.</h1>', 'Next'],
  ])
})

describe('what begins the next sentence', () => {
  check([
    ['好。', '[链接](x)'],
    ['好。', '[a1]'],
    ['好。', '[]'],
    ['Ok.', '<b>Next</b>'],
    ['Ok!', '"Next"'],
    ['好。', '“下”'],
    ['好。', '（下）'],
    ['好。', '*下*'],
    ['Ok. ', '"Next."'],
    ['Ok. ', '(Next.)'],
    ['好。', '3个'],
    ['好！', '¥5'],
    ['好.', '下'],
    ['Ok.', '下'],
    ['已发货.', 'Next'],
  ])
})

describe('marks within a sentence', () => {
  check([
    ['x != y and z'],
    ['5! = 120 and 3!, too'],
    ['Is it? ', 'x'],
    ['What?, he said'],
    ['好！，下'],
    ['好。；下'],
    ['点击“购买！”按钮。'],
    ['《怎么办？》一书'],
    ['〈好吗？〉这首歌'],
    ['He likes “Yahoo!” a lot.'],
    ['“Really?” he asked.'],
    ['[a link!](x) helps'],
    ['See ![a picture](x) here'],
    ['see example.com/a?b=1&c!d and https://a.com/b!c'],
    ['https://a.com/!x?y next'],
    ['wait... then go'],
    ['wait… then go'],
    ['wait…then go'],
    ['等等……然后'],
    ['so . . . fine'],
    ['He said so., then left.'],
    ['.net and .5 kg'],
    ['1.5kg、2.5kg'],
    ['v1.2 of a.js'],
    ['e.g. this, i.e. that'],
  ])
})

describe('ellipses', () => {
  check([
    ['Wait... ', 'Yes.'],
    ['Wait… ', 'Yes.'],
    ['Wait.. ', 'Yes.'],
    ['等等…… ', '好的'],
    ['Wait...! ', 'Yes.'],
    ['Wait... 5 minutes'],
    ['Wait... (yes)'],
    ['Well...” ', 'Yes.'],
    ['Hm... 😊 ok'],
  ])
})

describe('abbreviations', () => {
  check([
    ['Dr. No came. ', 'He left.'],
    ['See vs. Them. ', 'Ok.'],
    ['No. 5 is out. ', 'Ok.'],
    ['No. #5 is out. ', 'Ok.'],
    ['No. ', 'Really. ', 'Ok.'],
    ['Nos. 5 and 6. ', 'Ok.'],
    ['max. 5 kg. ', 'Ok.'],
    ['max. weight. ', 'Ok.'],
    ['the max. ', 'It is 5.'],
    ['Dept. store. ', 'Ok.'],
    ['in our dept. ', 'Ok.'],
    ['Acme Inc. Store. ', 'Ok.'],
    ['Acme Inc. ', 'We sell.'],
    ['Acme Inc. sells. ', 'Ok.'],
    ['Acme Inc. (a shop). ', 'Ok.'],
    ['Acme Inc. ', '好'],
    ['at 5 p.m. EST. ', 'Ok.'],
    ['at 5 p.m. ', 'We close.'],
    ['at 5 p.m. ', '(We close.)'],
    ['at 5 p.m. sharp. ', 'Ok.'],
    ['apples, etc. ', 'We sell.'],
    ['apples, etc. and so on. ', 'Ok.'],
    ['J. Smith came. ', 'Ok.'],
    ['It is option C. ', 'Ok.'],
    ['It is 5°C. ', 'Ok.'],
    ['Take vitamin C. ', 'Ok.'],
    ['Ask Mr. Smith, Ph.D. Student. ', 'Ok.'],
    ['The kg. is out. ', 'Ok.'],
    ['It weighs 5 kgs. ', 'Ok.'],
  ])
})

describe('items within a line', () => {
  check([
    ['Steps: 1. One. ', '2. Two. ', '3. Three. ', 'Done.'],
    ['Steps: 1. One. ', '3. Two.'],
    ['It costs 5. ', 'Ok.'],
    ['We have 1. ', 'Ok.'],
    ['步骤：1. 打开。', '2. 点击。', '好。'],
    ['It is 2026. ', 'Ok.'],
    ['Ok. ', 'A. Yes. ', 'B. No.'],
    ['Ok. ', '(a) Yes. ', '(b) No.'],
    ['Ok. ', '12. Yes.'],
    ['Ok. ', '123. Yes.'],
    ['Ok. ', '1234. ', 'Yes.'],
    ['Ok. ', 'AB. ', 'Yes.'],
  ])
})

describe('lines that stay whole', () => {
  check([
    ['- One. Two. Three!\n', 'Four. ', 'Five'],
    ['+ a. B\n', 'C'],
    ['– a. B\n', 'C'],
    ['-a. ', 'B'],
    ['## One. Two\n', 'Four. ', 'Five'],
    ['####### One. ', 'Two'],
    ['#A. ', 'B'],
    ['| a. B |\n', 'C'],
    ['12) A. B\n', 'C'],
    ['123、A。B\n', 'C'],
    ['1234) One. ', 'Two'],
    ['(12) A. B\n', 'C'],
    ['（三）甲。乙\n', 'C'],
    ['十二、甲。乙\n', 'C'],
    ['三甲。', '乙'],
    ['b) A. B\n', 'C'],
    ['A. 甲。乙\n', 'C'],
    ['iv) A. B\n', 'C'],
    ['ii. A. B\n', 'C'],
    ['① A. B\n', 'C'],
    ['★ A. B\n', 'C'],
    ['1️⃣ A. B\n', 'C'],
    ['**1. A.** B\n', 'C'],
    ['> - A. B\n', 'C'],
    ['   - A. B\n', 'C'],
    ['```\n', 'One. Two! C\n', '```\n', 'Four. ', 'Five'],
    ['~~~\n', 'One. Two! C\n', '~~~\n', 'Four. ', 'Five'],
    ['~5 kg. ', 'Ok'],
  ])
})

describe('where a sentence that is too long is cut', () => {
  check([['aaa, bbb, ', 'ccc ddd']], 12)
  check([['一二三，', '四五六七八']], 6)
  check([['1,299,000 ', 'aaa']], 10)
  check([['aaa bbb ', 'ccc ddd ', 'eee']], 8)
  check([['ab cd，', 'ef gh']], 7)
  check([['价格：', '99元整']], 5)
  check([['- Abc. ', 'De fg hi']], 9)
})

describe('lines', () => {
  check([
    ['a\n', 'b\r\n', 'c\u2029', 'd\u0085', 'e'],
    ['\n\n a\n\n\n', 'b'],
    ['a.\n', 'b'],
    ['a,\n', 'b'],
    ['Mr.\n', 'Smith'],
    ['"a\n', 'b"\n', 'One. ', 'Two'],
    ['(One.\n', 'Two. ', 'Three'],
  ])
})

describe('scripts that are written without spaces', () => {
  check([
    ['หนึ่ง. ', 'สอง'],
    ['これは。', 'それは'],
    ['あ.', 'Next'],
    ['한국어. ', '다음'],
    ['मैं।', 'तुम'],
    ['مرحبا؟ ', 'نعم'],
  ])
})
