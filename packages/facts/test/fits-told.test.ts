import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('models of a line of which the record lists others', () => {
  const cases = [{ sku: 'CS-1', title: 'Halo clear case', fits: ['Pixon 8', 'Pixon 8 Pro'] }]
  tells(
    { records: { catalog: cases }, said: 'does the halo case fit the pixon 9?' },
    {
      truths: [
        'No, the Halo clear case is for the Pixon 8 and Pixon 8 Pro only.',
        'The Halo clear case fits the Pixon 8 Pro.',
      ],
      lies: [
        'Yes, the Halo clear case fits the Pixon 9.',
        'Sure, it clicks straight onto your Pixon 9.',
        "It's made for the Pixon 9 as well, so go ahead.",
        'Yes, it fits.',
      ],
    },
  )
  tells(
    { records: { catalog: cases }, said: 'I have a pixon 8, is the halo case right?' },
    { truths: ['Yes, the Halo clear case fits the Pixon 8.', 'Yes, it fits.'], lies: [] },
  )
  const ink = [{ 货号: 'INK-61', 商品: '61号黑色墨盒', 适配: '卡沃2100、2150、2180', 价格: '89元' }]
  tells(
    { records: { catalog: ink }, said: '卡沃2300打印机用61号行吗' },
    {
      truths: ['61号适配卡沃2100、2150、2180，2300不在里面，用不了。', '卡沃2150可以用61号。'],
      lies: ['行的，卡沃2300就用61号，89元。', '61号墨盒卡沃2300能装。'],
    },
  )
  const range = [{ sku: 'ST-4', title: 'Tripod sleeve', fits: 'Corva 20 and later' }]
  tells(
    { records: { catalog: range }, said: 'sleeve for the corva 24?' },
    { truths: ['Yes, the tripod sleeve fits the Corva 24.'], lies: [] },
  )
})

describe('years for which a thing is listed', () => {
  const filters = [
    {
      ref: 'AF-12',
      name: 'Air filter',
      fitment: [
        { make: 'Solen', model: 'Brio', from: 2014, to: 2019 },
        { make: 'Solen', model: 'Brio Estate', from: 2014, to: 2021 },
      ],
      price: '£14',
    },
  ]
  tells(
    { records: { catalog: filters }, said: '2021 Solen Brio (hatch), is AF-12 right?' },
    {
      truths: [
        'AF-12 is for the Brio 2014 to 2019, so not for your 2021 hatch.',
        'AF-12 fits the Brio Estate from 2014 to 2021.',
      ],
      lies: [
        'Yes, AF-12 is the right filter for your 2021 Brio.',
        'AF-12 fits the 2021 Solen Brio.',
        "You'll want AF-12 for the 2021 Brio, at £14.",
      ],
    },
  )
  tells(
    { records: { catalog: filters }, said: '2021 Solen Brio Estate, is AF-12 right?' },
    { truths: ['Yes, AF-12 fits the 2021 Brio Estate.'], lies: [] },
  )
  const cabin = [
    {
      货号: 'KT-5',
      名称: '空调滤芯',
      适配车型: '帆驰S 2015-2019款；帆驰X 2017款及以后',
      价格: '45元',
    },
  ]
  tells(
    { records: { catalog: cabin }, said: '21款帆驰S能用KT-5不' },
    {
      truths: ['KT-5配帆驰S是2015到2019款，21款用不了。', '21款帆驰X可以用KT-5。'],
      lies: ['能用的，21款帆驰S装KT-5正好。', '2021款帆驰S也适配，直接下单就行。', '能装的。'],
    },
  )
})

describe('members of a class that a record or a rule leaves out', () => {
  const pans = [{ sku: 'FERA-24', title: 'Fera frying pan 24 cm', price: '€45' }]
  const care = {
    id: 'care',
    title: 'Induction',
    text: 'The Fera pans are for gas and ceramic hobs. They do not work on induction hobs.',
  }
  tells(
    {
      records: { catalog: pans },
      policies: [care],
      said: 'I have an induction hob, is the Fera pan ok?',
    },
    {
      truths: [
        "The Fera pan doesn't work on induction hobs; it's for gas and ceramic.",
        'It works on gas and ceramic hobs.',
      ],
      lies: [
        'Yes, the Fera pan works on induction too.',
        'The Fera frying pan is suitable for induction hobs and costs €45.',
        'You can use it on your induction hob.',
      ],
    },
  )
  tells(
    {
      records: {
        catalog: [{ sku: 'F24', 名称: '铝煎锅24cm', 适用炉灶: '燃气灶、电陶炉', 价: 129 }],
      },
      said: '电磁炉能用吗',
    },
    {
      truths: ['这款适用燃气灶和电陶炉，电磁炉不能用。', '燃气灶可以用的。'],
      lies: [
        '电磁炉也能用，129元。',
        '能用的，燃气灶、电陶炉、电磁炉都支持。',
        '可以的，所有炉灶都能用。',
      ],
    },
  )
  const serum = [
    {
      sku: 'SER',
      名称: '视黄醇精华',
      适用肤质: '中性、油性、混合性',
      慎用: '敏感肌、孕妇',
      价: 168,
    },
  ]
  tells(
    { records: { catalog: serum }, said: '敏感肌能用吗' },
    {
      truths: ['敏感肌不建议用，这款适合中性、油性、混合性肌肤。'],
      lies: ['敏感肌也可以放心用。', '孕妇也能用的哦。', '这款适合所有肤质。'],
    },
  )
  const drops = [
    { sku: 'FL', title: 'Spot-on flea drops', for: 'dogs 4-10 kg', not_for: 'cats; young puppies' },
  ]
  tells(
    { records: { catalog: drops }, said: 'can i use the flea drops on my cat?' },
    {
      truths: ['No, the flea drops are for dogs of 4 to 10 kg and must not be used on cats.'],
      lies: [
        'Yes, the flea drops are safe for cats too.',
        'You can use them on your cat, just a smaller dose.',
      ],
    },
  )
  const fly = {
    id: 'fly',
    title: 'Flights',
    text: 'Power banks of no more than 100 Wh go in the cabin only, never in the hold.',
  }
  tells(
    { policies: [fly], said: 'can I put my power bank in my checked suitcase?' },
    {
      truths: ['Power banks of no more than 100 Wh go in the cabin only.'],
      lies: ['Yes, you can put the power bank in your checked suitcase.'],
    },
  )
  const box = [
    {
      sku: 'LB',
      title: '标签打印机',
      系统: ['Windows 10', 'Windows 11'],
      不支持: ['macOS'],
      宽: '24mm',
    },
  ]
  tells(
    { records: { catalog: box }, said: '最宽打多少，苹果电脑能连吗' },
    { truths: ['标签打印机最宽可以打24mm。'], lies: ['标签打印机苹果电脑也能连。'] },
  )
})

describe('limits of age, weight and voltage', () => {
  tells(
    {
      records: { catalog: [{ sku: 'TOY', name: 'Marble run', age: 'from 5 years', price: '€24' }] },
      said: 'is the marble run ok for my three year old?',
    },
    {
      truths: ["It's meant for ages 5 and up."],
      lies: [
        'Yes, the marble run is fine for a three-year-old.',
        'It is perfectly safe at that age.',
      ],
    },
  )
  tells(
    {
      records: { catalog: [{ sku: 'TOY', 名称: '滚珠轨道', 适用年龄: '5岁以上', 价格: 158 }] },
      said: '三岁宝宝能玩这个吗',
    },
    { truths: ['这款适合5岁以上的孩子。'], lies: ['可以的，三岁宝宝能玩。'] },
  )
  const dryer = [{ sku: 'HD', title: 'Travel hair dryer', voltage: '110-125 V', price: '$28' }]
  tells(
    { records: { catalog: dryer }, said: 'can i use it in Germany (230v)?' },
    {
      truths: ["The hair dryer runs on 110 to 125 V, so it isn't for 230 V sockets."],
      lies: ['Yes, it works on 230 V.', "It's dual voltage, so Germany is no problem."],
    },
  )
  tells(
    { records: { catalog: dryer }, said: 'can i use it in Chicago on 120 V?' },
    { truths: ['Yes, it works on 120 V.'], lies: [] },
  )
})
