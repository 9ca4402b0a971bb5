import { segmenter, splitSentences } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'

function split(text: string, maxLength = 600): readonly string[] {
  return splitSentences(text, { maxLength }).map((sentence) => sentence.text)
}

/** What each push of a chunk gives. */
function released(chunks: readonly string[]): readonly (readonly string[])[] {
  const stream = segmenter()
  return [...chunks.map((chunk) => stream.push(chunk)), stream.end()].map((sentences) =>
    sentences.map((sentence) => sentence.text),
  )
}

/** Each example is written as its sentences; their concatenation must be split into them again. */
const EXAMPLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Chinese terminators': [
    ['您好！', '请问有什么可以帮您？', '我在的。'],
    ['已为您退款｡', '请查收。'],
    ['太好了！！', '真的吗？！', '是的。。。', '谢谢'],
    ['满100减20；满200减50。', '数量有限，先到先得。'],
    ['退货运费：质量问题由我们承担；其他由买家承担。', '谢谢。'],
    ['他说：“可以退。”', '然后就走了。'],
    ['他说：“可以退。”，然后就走了。'],
    ['（七天内可退。）', '『已拆封除外。』', '谢谢'],
    ['好的！～', '亲，稍等哦～马上来'],
    ['收到！😊', '马上处理。👌🏻', '好'],
    ['他说：“请看（附件）说明。”', '然后走了。'],
    ['点击“立即购买！”按钮即可。', '好'],
    ['《怎么办？》这本书有货。', '地址：杭州（勿发到付！）电话123。'],
    ['选择"是否退货？"选项。', '好的'],
    ['亲亲~快递已到驿站~取件码3-2-5012~记得取哦~~'],
    ['问：怎么退？', '答：在“我的订单”里点“退货”！'],
    ['规格：12.5cm×8.0cm.', '重约1.2kg.', '电池5000mAh.'],
    ['活动时间：2026.4.12-2026.4.18。', '满300元减50元。'],
  ],
  'English terminators': [
    ['Hello! ', 'How can I help? ', 'I am here.'],
    ['Really?! ', 'Yes!!! ', 'Ok.'],
    ['He said "Done." ', 'Then he left.'],
    ['"Really?" he asked. ', '"Yes." ', 'Fine.'],
    ['(Terms apply.) ', 'See [our site.] ', 'Bye.'],
    ['It works (I think.) but not always.'],
    ['Thanks! 😊 ', 'We will call.'],
    ['Done.👍 ', 'Next.'],
    ['It works. ', 'iPhone 15 is next. ', 'ok'],
    ['Merci beaucoup ! ', 'À bientôt !'],
    ['One." ', 'Two.'],
    ['He likes "Yahoo!" a lot. ', 'I do not.'],
    ['ok. ', 'thanks. ', 'will do'],
    ['What?!?! ', 'No way... ', 'Really?? ', 'Ok.'],
  ],
  'mixed text': [
    ['价格是¥1,299.00。', 'It costs $3.50. ', '包邮吗？', 'Yes!'],
    ['已发货.', '请查收.', 'Thanks.'],
    ['OK! ', '马上为您处理. ', '请稍等'],
    ['请登录 www.example.com. ', '然后点击“退款”。'],
    ['已处理.', 'Your refund is on its way.'],
    ['联系 Apple Inc.的客服。', '谢谢'],
  ],
  'numbers, times and codes': [
    ['It is 3.5 kg and costs $1,299.99 or €.99. ', 'Ok.'],
    ['重量3.5kg，尺寸１２．５cm。', '好'],
    ['Version 2.0.1 fixes it. ', 'Model X-1.5B too.'],
    ['We have 5. ', '3 are red.'],
    ['At 8.30 or 20:15. ', 'Not later.'],
    ['It is 35°C. ', 'Keep it dry.'],
    ['Get 20%. ', 'Now.'],
  ],
  addresses: [
    ['See https://shop.example.com/a.b?x=1&y=2!z#q. ', 'Thanks.'],
    ['Go to example.com/help?lang=en! ', 'Bye'],
    ['Mail help.me@example.co.uk. ', 'We answer.'],
    ['访问https://a.cn/x.html。', '谢谢'],
    ['Is it example.com? ', 'Yes.'],
    ['Use Node.js or ASP.NET. ', 'Both work.'],
  ],
  abbreviations: [
    ['Mr. Smith and Dr. Lee paid. ', 'Thanks.'],
    ['Bring ID, e.g. a passport, i.e. Your own. ', 'Ok.'],
    ['approx. 5 kg vs. 6 kg. ', 'Fine.'],
    ['See No. 5 on p. 12 in Fig. 3. ', 'Ok.'],
    ['No. ', "We don't."],
    ['Open 9 a.m. to 5 p.m. EST. ', 'Closed at 6 p.m. ', 'Come early.'],
    ['Until 5 p.m. Monday. ', 'Then by 9 a.m. ', 'The shop opens.'],
    ['Made by Acme Inc. for the U.S. Government. ', 'Ok.'],
    ['We ship to the U.S. ', 'The rest follows.'],
    ['Apples, pears, etc. are out. ', 'Plums, etc. ', 'We have figs.'],
    ['J. K. Rowling wrote it. ', 'I read it.'],
    ['It is 6.7 in. tall and 2 ft. wide. ', 'Max. 5 pcs. each.'],
    ['Since Jan. 5, 2026. ', 'Until Sept. 3.'],
    ['Washington, D.C. is far. ', 'Ask Ph.D. students.'],
    ['We have it in size M. ', 'Free shipping. ', 'Option B. ', 'Standard.'],
    ['P.S. We sell hats. ', 'N.B. No returns.'],
    ['Order no. 12 (placed Feb. 3) left at 3 p.m. Beijing time. ', 'It arrives Mon. Feb. 9.'],
    ['Call 555-0199 ext. 5. ', 'We are here 24/7. ', 'Ask for Ms. Wu.'],
    ['Apple Inc., Samsung Co., Ltd. and Sony Corp. sell phones. ', 'So do we.'],
    ['It is 20 deg. C. Max. load 5 kg. ', 'Weight: 5 lbs. 3 oz. ', 'Ref. No. 12.'],
    ['Q. What is it? ', 'A. A phone.'],
    ['So do I. ', 'We go.'],
  ],
  ellipses: [
    ['请稍等……我查一下。', '好的…Ok'],
    ['Hmm... let me see... ', 'Here it is.'],
    ['Well… maybe. ', 'Wait… ', 'Yes.'],
    ['It is . . . fine. ', 'Ok.'],
  ],
  lists: [
    ['Steps:\n', '1. Open the app. Tap "Me".\n', '2. Tap Refund! Done?\n', 'That is all. ', 'Bye'],
    ['1) One. Two\n', '(2) Three. Four\n', 'a) Five. Six\n'],
    ['- One. Two!\n', '* Three. Four?\n', '• Five. Six\n  ', '- Nested. Item\n', 'End. ', 'Ok'],
    [
      '一、退货。七天内。\n',
      '（二）换货。可以。\n',
      '3、退款。三天。\n',
      '4.到账。一天。\n',
      '①其他。没有。\n',
      '好。',
      '谢谢',
    ],
    [
      '# Title. More\n',
      '> - Quoted. Item\n',
      '1️⃣ First. Step\n',
      '**2. Bold.** Step\n',
      'Text. ',
      'End',
    ],
    ['Do this: 1. Open the app. ', '2. Tap it. ', '3. Wait. ', 'Done.'],
    ['3.5 kg is light. ', 'Ok'],
    ['-5 °C. ', 'Cold.'],
    ['2026. ', 'Good.'],
    ['A. Yes. Always\n', 'J. Smith called. ', 'He left.'],
  ],
  markdown: [
    ['**Done.** ', 'Next *please!* ', 'And _this._ ', 'Ok'],
    ['| a. b | c! |\n', '|---|---|\n', '| 1. x | ¥9.90。 |\n', 'After! ', 'Ok'],
    ['Look:\n', '```js\n', 'a. B! c?\n', '// d. E\n', '```\n', 'Done. ', 'Ok'],
    ['It is true.[1] ', '确实如此。[2,3]', '好。【4】', 'See ![a picture](a.png). ', 'Ok'],
    ['Yes.', '[Link](x)'],
    ['Done.', '<br>Next.'],
    ['<p>Hello. ', 'World!</p>', '<p>Bye.</p>'],
    ['[Order now!](https://a.com) helps. ', 'See [it](a.html). ', 'Ok'],
    ['`a.b!` is code. ', '**Wow!** it works. ', 'Ok'],
    ['Free.* ', 'Terms apply. ', 'Really.', '*Yes.*'],
  ],
  'white space and lines': [
    ['  Hello. ', 'World.\n\n  ', 'Next\r\n', 'Last \u3000'],
    ['第一行\n', '第二行'],
    ['a\u2028', 'b'],
    [' \n\t '],
    ['没有标点'],
  ],
}

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  test.each(examples.map((sentences) => ({ sentences })))('$sentences', ({ sentences }) => {
    expect(split(sentences.join(''))).toEqual(sentences)
  })
})

test('an empty text has no sentences', () => {
  expect(splitSentences('')).toEqual([])
})

test('gives the place of each sentence', () => {
  expect(splitSentences('好。 Ok! ')).toEqual([
    { text: '好。 ', start: 0, end: 3 },
    { text: 'Ok! ', start: 3, end: 7 },
  ])
})

describe('the time of release', () => {
  test('is the first character that cannot belong to the sentence', () => {
    expect(released(['好', '。', '”', '下'])).toEqual([[], [], [], ['好。”'], ['下']])
  })

  test('of a full stop, too', () => {
    expect(released(['Ok', '.', ' ', 'N', 'o'])).toEqual([[], [], [], ['Ok. '], [], ['No']])
    expect(released(['3', '.', '5', '.'])).toEqual([[], [], [], [], ['3.5.']])
  })

  test('after an abbreviation is the end of the next word', () => {
    expect(released(['the U.S', '. ', 'Th', 'e', ' '])).toEqual([
      [],
      [],
      [],
      [],
      ['the U.S. '],
      ['The '],
    ])
  })

  test('is not delayed by a chunk that holds several', () => {
    expect(released(['一。二。三', '。'])).toEqual([['一。', '二。'], [], ['三。']])
  })
})

describe('a sentence that is too long', () => {
  test('is cut after its last clause', () => {
    expect(split('一二三，四五六，七八九十', 10)).toEqual(['一二三，四五六，', '七八九十'])
  })

  test('is cut between words', () => {
    expect(split('one two three four', 10)).toEqual(['one two ', 'three four'])
  })

  test('is cut at the maximum if there is nothing else', () => {
    expect(split('abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl'])
  })

  test('is not cut in amounts and times', () => {
    expect(split('it is ¥ 1,299.00', 12)).toEqual(['it is ', '¥ 1,299.00'])
    expect(split('共计，一二３，４５６元', 10)).toEqual(['共计，', '一二３，４５６元'])
    expect(split('open at 10:30', 10)).toEqual(['open ', 'at 10:30'])
  })

  test('is not cut in emoji and accented letters', () => {
    expect(split('ab👨‍👩‍👧', 9)).toEqual(['ab', '👨‍👩‍👧'])
    expect(split('abc🇨🇳🇺🇸', 5)).toEqual(['abc', '🇨🇳', '🇺🇸'])
    expect(split('abce\u0301', 4)).toEqual(['abc', 'e\u0301'])
    expect(split('a😀😀', 2)).toEqual(['a', '😀', '😀'])
  })

  test('is a list item that is cut after its sentences', () => {
    expect(split('- One two. Three four, five six', 20)).toEqual([
      '- One two. ',
      'Three four, five six',
    ])
  })

  test.each([1, 0, -1, Number.NaN])('has no maximum of %d', (maxLength) => {
    expect(() => segmenter({ maxLength })).toThrow(RangeError)
  })
})

test('nothing may follow the end', () => {
  const stream = segmenter()
  stream.push('a')
  expect(stream.end()).toEqual([{ text: 'a', start: 0, end: 1 }])
  expect(stream.end()).toEqual([])
  expect(() => stream.push('b')).toThrow('The segmenter has ended')
})

describe('hostile text takes linear time', () => {
  const SIZE = 1 << 20
  test.each([
    ['no space', 'a'],
    ['full stops', '.'],
    ['spaced full stops', '. '],
    ['quotes', '."'],
    ['brackets', '。['],
    ['citations', '.[1'],
    ['marks', '\u0301'],
    ['joiners', '\u200d'],
    ['white space', ' '],
    ['line breaks', '\n'],
    ['stars', '*'],
    ['fences', '```\n'],
    ['list marks', '1.'],
    ['lone surrogates', '\ud83d'],
    ['initials', 'A. '],
  ])('%s, one code unit a chunk', (_, unit) => {
    const text = unit.repeat(SIZE / 4 / unit.length)
    const started = performance.now()
    const stream = segmenter()
    let length = 0
    for (const chunk of text.split(''))
      for (const sentence of stream.push(chunk)) length += sentence.text.length
    for (const sentence of stream.end()) length += sentence.text.length
    expect(length).toBe(text.length)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
