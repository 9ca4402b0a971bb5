import { describe } from 'vitest'
import { rests } from './borne.ts'
import type { Told } from './judging.ts'

const words = (quote: string, attribute?: string, kind: Told['kind'] = 'attribute'): Told => ({
  quote,
  kind,
  ...(attribute !== undefined && { attribute }),
  value: { type: 'text', value: quote.normalize('NFKC').toLowerCase() },
})

const LAMPS = [
  {
    sku: 'L-1',
    title: 'Aurora lamp',
    colour: 'slate blue',
    material: 'oak',
    sensor_type: 'optical',
    waterproof: true,
    dimmable: 'no',
    backlight: 'none',
  },
  {
    sku: 'L-2',
    title: 'Cinder lamp',
    colour: 'red',
    material: 'brass',
    sensor_type: 'laser',
    waterproof: false,
    dimmable: 'yes',
    backlight: 'side',
  },
]
const 台灯 = [
  { 名称: '极光台灯', 颜色: '灰蓝色', 材质: '橡木', 会员等级: '银卡' },
  { 名称: '炭火台灯', 颜色: '红色', 材质: '黄铜', 会员等级: '金卡' },
]
const draft = (words: string) => `The Aurora lamp is ${words}.`

describe('words that say nothing, and those of another place', () => {
  rests([
    [
      'signs alone name no value',
      { records: LAMPS, draft: 'The Aurora lamp is —.' },
      words('—'),
      'unsupported',
    ],
    [
      'of an address only the country may be missing',
      {
        said: ['Please send it to 12 Main Street.'],
        draft: 'It goes to 12 Main Street, Springfield, Ohio.',
      },
      words('12 Main Street, Springfield, Ohio', 'address', 'order-detail'),
      'unsupported',
    ],
  ])
})

describe('words of a record', () => {
  rests([
    [
      'as they stand',
      { records: LAMPS, draft: draft('slate blue') },
      words('slate blue', 'color'),
      'supported',
      '/0/colour',
    ],
    [
      'in part',
      { records: LAMPS, draft: draft('blue') },
      words('blue', 'color'),
      'supported',
      '/0/colour',
    ],
    [
      'of another row',
      { records: LAMPS, draft: draft('red') },
      words('red', 'color'),
      'contradicted',
      '/0/colour',
    ],
    [
      'of no row',
      { records: LAMPS, draft: 'The Cinder lamp is green.' },
      words('green', 'color'),
      'contradicted',
      '/1/colour',
    ],
    [
      'of a material',
      { records: LAMPS, draft: draft('made of oak') },
      words('oak', 'material'),
      'supported',
      '/0/material',
    ],
    [
      'of another material',
      { records: LAMPS, draft: draft('made of brass') },
      words('brass', 'material'),
      'contradicted',
      '/0/material',
    ],
    [
      '原样',
      { records: 台灯, draft: '极光台灯是灰蓝色的。' },
      words('灰蓝色', '颜色'),
      'supported',
      '/0/颜色',
    ],
    [
      '另一行的',
      { records: 台灯, draft: '极光台灯是红色的。' },
      words('红色', '颜色'),
      'contradicted',
      '/0/颜色',
    ],
    [
      '材质',
      { records: 台灯, draft: '极光台灯的材质是橡木。' },
      words('橡木', '材质'),
      'supported',
      '/0/材质',
    ],
    [
      '另一种材质',
      { records: 台灯, draft: '极光台灯的材质是黄铜。' },
      words('黄铜', '材质'),
      'contradicted',
      '/0/材质',
    ],
  ])
})

describe('a field that says so', () => {
  rests([
    [
      'by being true',
      { records: LAMPS, draft: draft('waterproof') },
      words('waterproof'),
      'supported',
      '/0/waterproof',
    ],
    [
      'by being false',
      { records: LAMPS, draft: 'The Cinder lamp is waterproof.' },
      words('waterproof'),
      'contradicted',
      '/1/waterproof',
    ],
    [
      'in words',
      { records: LAMPS, draft: 'The Cinder lamp is dimmable.' },
      words('dimmable'),
      'supported',
      '/1/dimmable',
    ],
    [
      'not so in words',
      { records: LAMPS, draft: draft('dimmable') },
      words('dimmable'),
      'contradicted',
      '/0/dimmable',
    ],
    [
      'with its value',
      { records: LAMPS, draft: 'The Aurora lamp has an optical sensor.' },
      words('optical sensor'),
      'supported',
      '/0/sensor_type',
    ],
    [
      'with the value of another row',
      { records: LAMPS, draft: 'The Aurora lamp has a laser sensor.' },
      words('laser sensor'),
      'contradicted',
      '/0/sensor_type',
    ],
    [
      'of a denied thing',
      { records: LAMPS, draft: 'The Aurora lamp has no backlight.' },
      words('no backlight'),
      'supported',
      '/0/backlight',
    ],
  ])
})

describe('names of things', () => {
  const parks = [
    { 名称: '南宫地热博览园', 门票: 30 },
    { 名称: '北海公园', 门票: 10 },
  ]
  const inns = [
    { name: 'Harbour Inn and Suites', price: 90 },
    { name: 'Mill Lodge', price: 70 },
  ]
  const named = (quote: string): Told => words(quote, '名称')
  const name = (quote: string): Told => words(quote, 'name')
  rests([
    [
      '原样',
      { records: parks, draft: '推荐您去北海公园。' },
      named('北海公园'),
      'supported',
      '/1/名称',
    ],
    [
      '省去几个字',
      { records: parks, draft: '推荐您去南宫博览园。' },
      named('南宫博览园'),
      'supported',
      '/0/名称',
    ],
    [
      '首尾不同',
      { records: parks, draft: '推荐您去北宫博览园。' },
      named('北宫博览园'),
      'contradicted',
      '/0/名称',
      '/1/名称',
    ],
    [
      'as it stands',
      { records: inns, draft: 'I recommend Mill Lodge.' },
      name('Mill Lodge'),
      'supported',
      '/1/name',
    ],
    [
      'in part',
      { records: inns, draft: 'I recommend Harbour Inn.' },
      name('Harbour Inn'),
      'supported',
      '/0/name',
    ],
    [
      'that no record has',
      { records: inns, draft: 'I recommend Grand Palace.' },
      name('Grand Palace'),
      'contradicted',
      '/0/name',
      '/1/name',
    ],
  ])
})

describe('an address told part by part', () => {
  const orders = [
    {
      order_id: '#A1004',
      address: {
        street: '123 Elm Street',
        unit: 'Suite 641',
        city: 'Austin',
        state: 'TX',
        zip: '78712',
      },
    },
    {
      order_id: '#B2001',
      address: { street: '9 Oak Road', unit: 'Flat 2', city: 'Dallas', state: 'TX', zip: '75001' },
    },
  ]
  const address = (quote: string): Told => words(quote, 'address', 'order-detail')
  const whole = '123 Elm Street, Suite 641, Austin, TX 78712'
  const mixed = '123 Elm Street, Suite 641, Dallas, TX 78712'
  rests([
    [
      'is that of the record',
      { records: orders, draft: `Order #A1004 goes to ${whole}.` },
      address(whole),
      'supported',
      '/0/address/street',
      '/0/address/unit',
      '/0/address/city',
      '/0/address/state',
    ],
    [
      'is one that the customer gave',
      {
        said: ['Send it to 5 Pine Lane, Unit 3, Boston.'],
        draft: 'It goes to 5 Pine Lane, Unit 3, Boston, USA.',
      },
      address('5 Pine Lane, Unit 3, Boston, USA'),
      'supported',
      'customer',
    ],
    [
      'is not all the customer gave',
      {
        said: ['Send it to 5 Pine Lane, Unit 3, Boston.'],
        draft: 'It goes to 5 Pine Lane, Unit 4, Boston.',
      },
      address('5 Pine Lane, Unit 4, Boston'),
      'unsupported',
    ],
  ])
  rests([
    [
      'with a part of another record is not the first one’s',
      { records: orders, draft: `Order #A1004 goes to ${mixed}.` },
      address(mixed),
      'contradicted',
      '/0/address/street',
      '/0/address/unit',
      '/0/address/state',
      '/0/address/zip',
    ],
  ])
})

describe('a way from one place to another', () => {
  const trains = [
    { train_id: 'TR77', origin: 'Leeds', destination: 'York' },
    { train_id: 'TR78', origin: 'York', destination: 'Hull' },
  ]
  const 车次 = [{ 车次: 'G1', 出发地: '北京', 到达地: '上海' }]
  const place = (quote: string, attribute: string): Told => words(quote, attribute, 'order-detail')
  rests([
    [
      'that a record goes, whichever was spoken of',
      { records: trains, draft: 'There is one from York to Hull.' },
      place('York', 'origin'),
      'supported',
      '/1/origin',
      '/1/destination',
    ],
    [
      'that goes the other way round',
      { records: trains, draft: 'TR77 goes from Hull to York.' },
      place('Hull', 'origin'),
      'contradicted',
      '/0/origin',
    ],
    [
      '有此行程',
      { records: 车次, draft: '北京到上海有一班。' },
      place('北京', '出发地'),
      'supported',
      '/0/出发地',
    ],
  ])
})

describe('costs nothing', () => {
  const free = (attribute: string): Told => words('free', attribute, 'fee')
  const 免费 = (attribute: string): Told => words('免费', attribute, 'fee')
  rests([
    [
      'by a price of nothing',
      { records: [{ name: 'Tour', price: 0 }], draft: 'The Tour is free.' },
      free('price'),
      'supported',
      '/0/price',
    ],
    [
      'though there is a price',
      { records: [{ name: 'Tour', price: 5 }], draft: 'The Tour is free.' },
      free('price'),
      'contradicted',
      '/0/price',
    ],
    [
      'by a field that says so',
      { records: [{ name: 'Inn', free_wifi: true }], draft: 'Wifi at the Inn is free.' },
      free('wifi'),
      'supported',
      '/0/free_wifi',
    ],
    [
      'though a field denies it',
      { records: [{ name: 'Inn', free_wifi: 'no' }], draft: 'Wifi at the Inn is free.' },
      free('wifi'),
      'contradicted',
      '/0/free_wifi',
    ],
    [
      'by a page',
      {
        documents: [{ id: 'p', text: 'Gift wrapping is free of charge.' }],
        draft: 'Gift wrapping is free of charge.',
      },
      words('free of charge', 'gift wrapping', 'fee'),
      'supported',
      'p',
    ],
    [
      '门票为零',
      { records: [{ 名称: '园', 门票: 0 }], draft: '门票是免费的。' },
      免费('门票'),
      'supported',
      '/0/门票',
    ],
    [
      '门票要钱',
      { records: [{ 名称: '园', 门票: 5 }], draft: '门票是免费的。' },
      免费('门票'),
      'contradicted',
      '/0/门票',
    ],
  ])
})

describe('what is only offered', () => {
  const orders = [{ order_id: '#A1004', status: 'pending', payment_method: 'gift card' }]
  const pays = (quote: string): Told => words(quote, 'payment method', 'order-detail')
  rests([
    [
      'is said to be so',
      { records: orders, draft: 'Order #A1004 was paid with a gift card.' },
      pays('gift card'),
      'supported',
      '/0/payment_method',
    ],
    [
      'is said to be otherwise',
      { records: orders, draft: 'Order #A1004 was paid with PayPal.' },
      pays('PayPal'),
      'contradicted',
      '/0/payment_method',
    ],
    [
      'is the customer’s choice',
      { records: orders, said: ['Use PayPal.'], draft: 'I will use PayPal for order #A1004.' },
      pays('PayPal'),
      'supported',
      'customer',
    ],
  ])
})
