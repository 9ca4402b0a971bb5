import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

/** `name = Harbour Inn`: what is told by a name. */
function named(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language }).flatMap(({ attribute, value, valueSpan, polarity }) =>
    value?.type === 'text' && valueSpan !== undefined
      ? [
          `${polarity === 'negated' ? '-' : ''}${attribute} = ${text.slice(valueSpan.start, valueSpan.end)}`,
        ]
      : [],
  )
}

function run(
  language: string,
  rows: readonly (readonly [text: string, ...named: readonly string[]])[],
): void {
  for (const [text, ...expected] of rows)
    test(text, () => {
      expect(named(text, language)).toEqual(expected)
    })
}

describe('names put forward', () => {
  run('en', [
    ['I recommend Harbour Inn.', 'name = Harbour Inn'],
    ['I recommend Harbour Inn and Mill Lodge.', 'name = Harbour Inn', 'name = Mill Lodge'],
    ['How about Mill Lodge?', 'name = Mill Lodge'],
    ['It is called Harbour Inn.', 'name = Harbour Inn'],
    [
      'We have Harbour Inn, Mill Lodge and Oak House.',
      'name = Harbour Inn',
      'name = Mill Lodge',
      'name = Oak House',
    ],
    // What has a value is what the value is of.
    ['Harbour Inn costs $90.'],
    ['The Harbour Inn and its garden cost $90.'],
    // Words on a screen, and abbreviations.
    ['Tap “Report Problem” to go on.'],
    ['Press **Reset Device** twice.'],
    ['Then PIN is asked.'],
    ['Go to “Saved Items” first.'],
    ['Choose the option “Gift Wrap” below.'],
    ['Turn on **Quiet Mode** now.'],
    ['Reply “Yes Please” to go on.'],
    ['I recommend “Quiet Mode” by heart.', 'name = Quiet Mode'],
  ])
  run('zh', [
    // What follows a mark begins anew.
    ['这款您可以看看；下单前最好量一下。'],
    ['推荐恭王府。', '名称 = 恭王府'],
    ['推荐您去恭王府。', '名称 = 恭王府'],
    ['推荐恭王府和颐和园。', '名称 = 恭王府', '名称 = 颐和园'],
    ['推荐恭王府、颐和园、北海公园。', '名称 = 恭王府', '名称 = 颐和园', '名称 = 北海公园'],
    // What they have is told behind them.
    ['恭王府、颐和园，都有停车场。', '名称 = 恭王府', '名称 = 颐和园'],
    [
      '恭王府、颐和园、北海公园，这些景点都符合。',
      '名称 = 恭王府',
      '名称 = 颐和园',
      '名称 = 北海公园',
    ],
    ['店名是听雨轩。', '名称 = 听雨轩'],
    ['名字叫听雨轩。', '名称 = 听雨轩'],
    ['可以去北海公园逛逛。', '名称 = 北海公园'],
    ['您可以去听雨轩尝尝。', '名称 = 听雨轩'],
    ['比如北海公园、颐和园等。', '名称 = 北海公园', '名称 = 颐和园'],
    ['有一家叫听雨轩。', '名称 = 听雨轩'],
    ['推荐《极光》这本书。', '名称 = 极光'],
    // Neither a number of things nor a word that points is a name.
    ['推荐两家。'],
    ['推荐这家。'],
    ['请点击“申请售后”。'],
    ['请回复“确认退票”。'],
  ])
})

describe('names of what something has to do with', () => {
  run('en', [
    ['The courier is DHL Express.', 'carrier = DHL Express'],
    ['The show stars Emma Stone.', 'cast = Emma Stone'],
    ['It is directed by Ridley Scott.', 'director = Ridley Scott'],
    ['The song is by Nina Simone.', 'artist = Nina Simone'],
    ['It is from the album Blue Train.', 'album = Blue Train'],
    ['Your parcel was shipped by Royal Mail.', 'provider = Royal Mail'],
    ['The flight goes from Leeds to York.', 'origin = Leeds', 'destination = York'],
    ['The train departs from Leeds.', 'origin = Leeds'],
    ['We are located at Baker Street.', 'address = Baker Street'],
    ['It was delivered to Baker Street.', 'destination = Baker Street'],
    ['You can pick it up at York Station.', 'location = York Station'],
    ['The museum is in Berlin.', 'city = Berlin'],
  ])
  run('zh', [
    ['推荐菜有烤鸭、酱肘子。', '推荐菜 = 烤鸭', '推荐菜 = 酱肘子'],
    ['附近的景点有北海公园、恭王府。', '周边景点 = 北海公园', '周边景点 = 恭王府'],
    ['附近的景点没有北海公园。', '-周边景点 = 北海公园'],
  ])
})

describe('what a thing has is no name', () => {
  run('zh', [
    ['酒店有游泳池、健身房和停车场。'],
    ['酒店没有游泳池和健身房。'],
    ['我们提供接送、早餐和洗衣。'],
  ])
})
