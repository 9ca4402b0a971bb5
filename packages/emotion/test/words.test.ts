import { demeaningIn, findConcerns, findPressure, readText } from '@vouchsafe/emotion'
import { expect, test } from 'vitest'
import { toneHints } from '../src/tone.ts'

/** Techniques in the order of the alphabet; with a question mark where the words press only if nothing bears them out. */
const PRESSURE: readonly (readonly [sentence: string, ...techniques: string[]])[] = [
  ['Hurry, this offer ends in ten minutes!', 'urgency', 'urgency?'],
  ["Act now before it's too late.", 'urgency'],
  ['Only 2 left in stock.', 'scarcity?'],
  ['Selling fast — 40 people have this in their cart.', 'scarcity', 'scarcity?', 'social-proof?'],
  ['Everyone is buying it.', 'social-proof'],
  ['98% of customers choose the warranty.', 'social-proof?'],
  ['If you cancel now you will lose everything.', 'fear'],
  ["I'll be sad if you go.", 'feigned-feelings'],
  ['I would be heartbroken if you left.', 'feigned-feelings'],
  ["You're so smart, a person like you deserves the premium plan.", 'flattery'],
  ['As your friend, I think you should buy it.', 'bonding'],
  ['Trust me, we have been through so much together.', 'unnamed'],
  ["Don't be selfish, think of the workers.", 'guilt'],
  ['My family depends on this sale.', 'guilt'],
  ['Only an idiot would refuse this.', 'confirm-shaming', 'shame'],
  ['Without this, your child could get hurt.', 'unnamed'],
  ["No, I don't want to save money.", 'confirm-shaming'],
  ['You said no, but are you really sure? Let me ask again.', 'nagging'],
  ['To cancel you must call us between 3 and 4 a.m.', 'obstruction'],
  [
    'I can hear how lonely the house is now, so you really should get the premium box.',
    'distress-selling',
  ],
  [
    'In a mood like yours people forget things, so you need to add the gold cover.',
    'distress-selling',
  ],
  ['After being dumped, this is the moment for the velvet set at $80.', 'distress-selling'],
  ['Since you feel down, treat yourself to our new bag.', 'distress-selling'],
  ['You seem sad; shopping will cheer you up.', 'distress-selling'],
  ['Because you are angry I will put you at the back of the queue.', 'emotion-priority'],
  ['The offer is valid until Sunday.'],
  ['The item is out of stock.'],
  ['You can cancel at any time.'],
  ['再不买就没了', 'scarcity', 'urgency'],
  ['最后3件，手慢无', 'scarcity', 'scarcity?', 'urgency'],
  ['马上下单，优惠只剩十分钟', 'urgency'],
  ['大家都在买', 'social-proof'],
  ['九成顾客都选了延保', 'social-proof'],
  ['不买你会后悔的', 'fear'],
  ['您走了我会很难过', 'bonding', 'feigned-feelings', 'guilt'],
  ['我真的好伤心，您居然要退货', 'feigned-feelings'],
  ['像您这么有眼光的人，一定要买', 'flattery', 'shame'],
  ['咱们都是朋友了，信我', 'bonding'],
  ['别人都不像您这么计较', 'unnamed'],
  ['您这样对得起我吗', 'guilt'],
  ['我这个月还差一单，帮帮忙吧', 'unnamed'],
  ['没有这个保险，出了事谁负责', 'fear'],
  ['不了，我不想省钱', 'confirm-shaming'],
  ['您真的确定不要吗？再考虑一下吧', 'nagging'],
  ['退订需要您先打电话给我们再发传真', 'obstruction'],
  ['看得出您刚离婚正难过，就该对自己好一点，直接上1280元的套房', 'distress-selling'],
  ['系统显示您焦虑指数0.88，这么焦虑的妈妈最应该买保过班', 'distress-selling'],
  ['您心情不好，不如买个包犒劳自己', 'distress-selling'],
  ['难过的时候就该买点好吃的', 'distress-selling'],
  ['您情绪这么差，排到后面去', 'emotion-priority'],
  ['活动周日结束'],
  ['库存还有3件'],
  ['您可以随时取消'],
  ['慢慢挑，不着急'],
]

test.each(PRESSURE)('pressure in %j', (sentence, ...expected) => {
  const found = findPressure(sentence).map(
    ({ technique, needsFact }) => `${technique}${needsFact ? '?' : ''}`,
  )
  expect([...new Set(found)].sort()).toEqual(expected)
})

const CONCERNS: readonly (readonly [message: string, ...signs: string[]])[] = [
  ['I want to kill myself', 'self-harm: kill myself'],
  ["I can't go on anymore", "self-harm: can't go on anymore"],
  ["there's no point in living", 'self-harm: no point in living', 'self-harm: no point in living'],
  ['my phone died'],
  ['this traffic is killing me'],
  ["I'm dying to try it"],
  ['my husband passed away last week', 'bereavement: husband passed'],
  ['my mother just died', 'bereavement: mother just died'],
  ['I was diagnosed with cancer', 'illness: diagnosed'],
  ["I'm in hospital", 'illness: in hospital'],
  ['he hits me', 'violence: hits me'],
  ['my husband beats me', 'violence: beats me'],
  ["I lost my job and can't pay rent", 'hardship: lost my job'],
  ["I can't afford food", "hardship: can't afford food"],
  ["I'm confused, I don't understand where I am", "confusion: I'm confused"],
  ["I'm 12 years old", "minor: I'm 12 years old"],
  ["I'm only 14", "minor: I'm only 14"],
  ['I feel so alone', 'distress: I feel so alone'],
  ["I can't stop crying", "distress: I can't stop crying"],
  ["I'm having a panic attack", "distress: I'm having a panic", 'illness: panic attack'],
  ['不想活了', 'self-harm: 不想活了'],
  ['活着没意思', 'self-harm: 活着没意思'],
  ['想死的心都有了', 'self-harm: 想死的心'],
  ['笑死我了'],
  ['累死了'],
  ['饿死了'],
  ['我爸上周去世了', 'bereavement: 去世'],
  ['我奶奶走了', 'bereavement: 我奶奶走了'],
  ['手机死机了'],
  ['确诊了癌症', 'illness: 确诊'],
  ['在住院', 'illness: 住院'],
  ['他打我', 'violence: 打我'],
  ['老公家暴我', 'violence: 家暴'],
  ['失业了没钱交房租', 'hardship: 失业'],
  ['揭不开锅了', 'hardship: 揭不开锅'],
  ['我今年12岁', 'minor: 我今年12岁'],
  ['我还在上小学', 'minor: 我还在上小学'],
  ['我好孤独', 'distress: 好孤独'],
  ['一直在哭', 'distress: 一直在哭'],
  ['我撑不下去了', 'self-harm: 撑不下去了'],
  ['喘不过气来', 'distress: 喘不过气'],
]

test.each(CONCERNS)('signs of need in %j', (message, ...expected) => {
  expect(
    findConcerns(message).map(
      ({ concern, start, end }) => `${concern}: ${message.slice(start, end)}`,
    ),
  ).toEqual(expected)
})

const DEMEANING: readonly (readonly [sentence: string, ...words: string[]])[] = [
  ['We do not serve foreigners.', 'origin: do not serve foreigners.'],
  ["Women can't understand this manual.", "sex: Women can't understand"],
  ['Old people are too slow for this.', 'age: Old people are too slow'],
  ['Blacks are not welcome.', 'origin: Blacks are not welcome'],
  ['The size chart for women is below.'],
  ['Seniors get 10% off.'],
  ['You must be 18 to buy this.'],
  ['女人就是不会开车', 'sex: 女人就是不会'],
  ['女款尺码表在下面'],
  ['老年人票价减半'],
  ['未满18岁不能购买'],
]

test.each(DEMEANING)('words about people in %j', (sentence, ...expected) => {
  expect(
    demeaningIn(sentence).map(({ trait, start, end }) => `${trait}: ${sentence.slice(start, end)}`),
  ).toEqual(expected)
})

/** What is felt, how sure that is, and how strongly. */
const READINGS: readonly (readonly [
  text: string,
  sentiment: string,
  certainty: number,
  shares: readonly (readonly [emotion: string, intensity: number])[],
])[] = [
  ["I'm happy", 'positive', 0.5, [['joy', 0.5]]],
  ["I'm very happy", 'positive', 0.7, [['joy', 0.7]]],
  ["I'm a bit happy", 'positive', 0.3, [['joy', 0.3]]],
  ["I'm not happy", 'negative', 0.4, [['disappointment', 0.4]]],
  ["I'm not sad", 'uncertain', 0, []],
  ['I am so very angry!!!', 'negative', 1, [['anger', 1]]],
  ['not at all angry', 'uncertain', 0, []],
  [
    'angry, not happy',
    'negative',
    1,
    [
      ['anger', 0.7],
      ['disappointment', 0.4],
    ],
  ],
  ['I was happy. Not now.', 'positive', 0.5, [['joy', 0.5]]],
  [
    "I'm worried and scared",
    'negative',
    1,
    [
      ['fear', 0.6],
      ['anxiety', 0.5],
    ],
  ],
  [
    "I'm happy but worried",
    'mixed',
    0.4,
    [
      ['joy', 0.5],
      ['anxiety', 0.5],
    ],
  ],
  ['disgusting', 'negative', 0.6, [['disgust', 0.6]]],
  ['sad sad sad', 'negative', 1, [['sadness', 1]]],
  [
    "I'm disappointed and furious and sad",
    'negative',
    1,
    [
      ['anger', 0.7],
      ['sadness', 0.6],
      ['disappointment', 0.55],
    ],
  ],
  [
    'Great, just great. Thanks for nothing.',
    'uncertain',
    0.5,
    [
      ['joy', 0.75],
      ['gratitude', 0.6],
    ],
  ],
  ['What is the price?', 'neutral', 0.6, []],
  ['ok', 'uncertain', 0, []],
  ['😂', 'positive', 0.5, [['joy', 0.5]]],
  [
    '😢😡',
    'negative',
    1,
    [
      ['anger', 0.7],
      ['sadness', 0.6],
    ],
  ],
  ['我很开心', 'positive', 0.7, [['joy', 0.7]]],
  ['我非常开心', 'positive', 0.7, [['joy', 0.7]]],
  ['我有点开心', 'positive', 0.3, [['joy', 0.3]]],
  [
    '我不开心',
    'negative',
    1,
    [
      ['sadness', 0.6],
      ['disappointment', 0.4],
    ],
  ],
  ['我不难过', 'uncertain', 0, []],
  ['有点生气', 'negative', 0.42, [['anger', 0.42]]],
  ['太生气了！！！', 'negative', 1, [['anger', 1]]],
  [
    '开心，但是担心',
    'mixed',
    0.4,
    [
      ['joy', 0.5],
      ['anxiety', 0.5],
    ],
  ],
  ['害怕', 'negative', 0.6, [['fear', 0.6]]],
  ['恶心', 'negative', 0.6, [['disgust', 0.6]]],
  ['失望', 'negative', 0.55, [['disappointment', 0.55]]],
  ['呵呵', 'negative', 0.275, [['disappointment', 0.55]]],
  ['几点发货', 'neutral', 0.6, []],
  ['好的', 'uncertain', 0, []],
  [
    '我很生气，不开心',
    'negative',
    1,
    [
      ['anger', 0.98],
      ['sadness', 0.6],
      ['disappointment', 0.4],
    ],
  ],
]

test.each(READINGS)('feelings in %j are %s', (text, sentiment, certainty, shares) => {
  const reading = readText(text)
  expect(reading.sentiment).toBe(sentiment)
  expect(reading.certainty).toBeCloseTo(certainty, 3)
  expect(reading.emotions.map(({ emotion }) => emotion)).toEqual(shares.map(([name]) => name))
  for (const [index, [, intensity]] of shares.entries())
    expect(reading.emotions[index]?.intensity).toBeCloseTo(intensity, 3)
})

test('a lively person’s words count for less, and a quiet one’s for more, within reason', () => {
  const joy = (expressiveness: number) =>
    readText('I am happy', { expressiveness }).emotions[0]?.intensity
  expect([0, 0.25, 0.5, 1, 2].map(joy)).toEqual([1, 1, 1, 0.5, 0.25])
  expect(readText('I am very happy', { expressiveness: 100 }).emotions).toEqual([])
})

test.each([
  ['You must sign here.', 'You must', 'please'],
  ['That’s late, and that is fine.'],
  ["That's not our problem.", "That's not our problem", 'another team looks after this'],
  ["As I've already told you, it is late.", "As I've already told you", 'to explain once more'],
  ["You're wrong about that.", "You're wrong", 'there may be a misunderstanding'],
  ['Please calm down.', 'calm down', 'I understand this is upsetting'],
  ['你必须先付款', '你必须', '请您'],
  ['自己去看', '自己去看', '您可以看一下'],
  ['自己看。', '自己看', '您可以看一下'],
  ['自己看着办'],
  ['这不归我们管', '这不归我们管', '这部分由其他同事负责'],
  ['说了多少遍了', '说了多少遍', '再为您说明一下'],
  ['您搞错了', '您搞错了', '这里可能有些误会'],
  ['没办法，', '没办法', '目前暂时无法办到'],
  ['没办法退'],
])('%s is put more gently', (sentence, ...[words, instead]) => {
  const hints = toneHints(sentence ?? '')
  expect(hints.map(({ start, end }) => sentence?.slice(start, end))).toEqual(words ? [words] : [])
  expect(hints.map((hint) => hint.instead)).toEqual(instead ? [instead] : [])
})

test('a long sentence is better cut, and is told before what stands in it', () => {
  expect(toneHints('x'.repeat(220))).toEqual([])
  expect(toneHints(`${'x'.repeat(221)} \n`)).toEqual([{ kind: 'shorten', start: 0, end: 221 }])
  expect(toneHints('好'.repeat(80))).toEqual([])
  expect(toneHints('好'.repeat(81))).toEqual([{ kind: 'shorten', start: 0, end: 81 }])
  expect(toneHints(`You must ${'x'.repeat(221)} calm down`).map(({ start }) => start)).toEqual([
    0, 0, 231,
  ])
})

test('places hold where a letter’s small form is longer', () => {
  const text = 'İİİ İSTANBUL: HURRY, this offer ends in ten minutes!'
  const found = findPressure(text).map(({ start, end }) => text.slice(start, end))
  expect(found).toContain('HURRY')
})
