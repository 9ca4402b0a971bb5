import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what must be reached, and a sum of lines, are no lines of the total', () => {
  tells(
    {
      said: '绿茶两罐，茶杯一个，加运费多少',
      records: {
        catalog: [
          { sku: 'T1', name: '明前绿茶 200g', price: '45元' },
          { sku: 'C1', name: '青瓷茶杯', price: '28元' },
        ],
      },
      policies: [{ id: 'ship', title: '运费', text: '满150元包邮，不满收10元运费。' }],
    },
    {
      truths: [
        '两罐明前绿茶90元，一个青瓷茶杯28元，小计118元，没到150元，要付10元运费，总共128元。',
        '明前绿茶两罐90元，没到150元的包邮线，加10元运费，合计100元。',
      ],
      lies: [
        '明前绿茶两罐90元，没到150元的包邮线，加10元运费，合计105元。',
        '两罐明前绿茶90元，一个青瓷茶杯28元，小计118元，没到150元，要付10元运费，总共124元。',
      ],
    },
  )
  tells(
    {
      said: 'two jars and one mug with postage?',
      records: {
        catalog: [
          { sku: 'J1', name: 'Heather honey jar', price: '£7.50' },
          { sku: 'M1', name: 'Stoneware mug', price: '£12.00' },
        ],
      },
      policies: [
        { id: 'p', title: 'Postage', text: 'Postage is £3.95; free on orders of £40 or more.' },
      ],
    },
    {
      truths: [
        'Two jars of heather honey are £15.00 and the mug is £12.00, so £27.00 together. That is below the £40 mark, so postage adds £3.95 and you pay £30.95.',
        'The honey comes to £15.00 and the mug to £12.00, £27.00 in all; short of £40, so add £3.95 postage for a total of £30.95.',
      ],
      lies: [
        'Two jars of heather honey are £15.00 and the mug is £12.00, so £27.00 together. That is below the £40 mark, so postage adds £3.95 and you pay £32.95.',
        'The honey comes to £15.00 and the mug to £12.00, £27.00 in all; short of £40, so add £3.95 postage for a total of £31.95.',
      ],
    },
  )
})

describe('offers that are taken off one after the other', () => {
  tells(
    {
      said: '两双袜子加会员折扣多少钱',
      records: {
        catalog: [{ sku: 'W1', title: '羊毛袜', price: 80, unit: '双' }],
        promotions: [
          { name: '满减', rule: '满150减20' },
          { name: '金卡', rule: '满减后再打9折' },
        ],
      },
    },
    {
      truths: [
        '两双160元，满150减20后是140元，金卡再打9折，实付126元，一共省了34元。',
        '两双160元，过了150的门槛减20，到手140元，金卡9折后126元。',
      ],
      lies: [
        '两双160元，满150减20后是130元，金卡再打9折，实付117元。',
        '两双160元，满150减20后是140元，金卡再打9折，实付122元。',
        '两双160元，过了150的门槛减20，到手145元。',
      ],
    },
  )
  tells(
    {
      said: '打完折再满减多少',
      records: {
        catalog: [{ sku: 'B1', title: '登山包', price: 450 }],
        promotions: [{ name: '会员', rule: '会员先打9折，折后满400再减50' }],
      },
    },
    {
      truths: ['450元先打9折是405元，过了400的门槛再减50，到手355元。'],
      lies: [
        '450元先打9折是405元，过了400的门槛再减50，到手350元。',
        '登山包450元，打9折后410元，满400减50，实付360元。',
      ],
    },
  )
})

describe('so many days at a rate, less a share, with a deposit on top', () => {
  tells(
    {
      said: '帐篷租4天要准备多少',
      records: {
        catalog: [
          { no: 'TP-3', 品名: '三人帐篷（租）', 日租: '50元', 押金: '800元', 长租: '满4天租金9折' },
          {
            no: 'TP-5',
            品名: '五人帐篷（租）',
            日租: '80元',
            押金: '1200元',
            长租: '满4天租金9折',
          },
        ],
      },
    },
    {
      truths: [
        '三人帐篷租4天打9折是180元，押金800元，一共要准备980元。',
        '租金打9折后180元，另付押金800元，合计980元。',
      ],
      lies: [
        '三人帐篷租4天打9折是190元，押金800元，一共要准备990元。',
        '租金打9折后180元，另付押金800元，合计1080元。',
      ],
    },
  )
  tells(
    {
      said: 'How much for the small tent for 4 days?',
      records: {
        catalog: [
          {
            no: 'TP-3',
            item: 'Three-person tent hire',
            per_day: '£20',
            deposit: '£150',
            long_hire: '10% off from 4 days',
          },
          {
            no: 'TP-5',
            item: 'Five-person tent hire',
            per_day: '£32',
            deposit: '£220',
            long_hire: '10% off from 4 days',
          },
        ],
      },
    },
    {
      truths: [
        'Four days with the three-person tent come to £72 after the 10% off, plus the £150 deposit, so £222 in all.',
        'Four days at £20 is £80, and 10% off makes it £72.',
      ],
      lies: [
        'Four days with the three-person tent come to £75 after the 10% off, plus the £150 deposit, so £225 in all.',
        'Four days at £20 is £80, and 10% off makes it £74.',
        // The share is none that is given.
        'Four days at £20 is £80, and 15% off makes it £68.',
      ],
    },
  )
})

describe('what a code makes of a price, set against another code', () => {
  tells(
    {
      said: 'which code is better for the lamp?',
      records: {
        catalog: [{ sku: 'L1', title: 'Brass lamp', price: '$80.00' }],
        promotions: [
          { code: 'LIGHT25', type: 'percent', value: 25 },
          { code: 'FIVEOFF', type: 'fixed', value: 5 },
        ],
      },
    },
    {
      truths: [
        'LIGHT25 takes $20.00 off the lamp, so $60.00, against $75.00 with FIVEOFF.',
        'With LIGHT25 the lamp is $60.00; with FIVEOFF it would be $75.00.',
        'FIVEOFF would only bring it to $75.00, while LIGHT25 gets you to $60.00.',
      ],
      lies: [
        'LIGHT25 takes $20.00 off the lamp, so $60.00, against $70.00 with FIVEOFF.',
        'With LIGHT25 the lamp is $60.00; with FIVEOFF it would be $77.00.',
      ],
    },
  )
  tells(
    {
      said: '哪个券划算',
      records: {
        catalog: [{ sku: 'L1', title: '铜台灯', price: '200元' }],
        promotions: [
          { code: 'A80', type: '折扣', value: '8折' },
          { code: 'B15', type: '立减', value: '15元' },
        ],
      },
    },
    {
      truths: [
        '用A80打8折是160元，用B15立减15元是185元，A80更划算。',
        'A80券后160元，B15券后185元。',
      ],
      lies: ['A80券后170元，B15券后185元。', '用A80打8折是165元，用B15立减15元是185元。'],
    },
  )
})

describe('equal payments, and one piece of a pack', () => {
  tells(
    {
      said: 'how much per month?',
      records: { catalog: [{ sku: 'S1', name: 'Walnut desk', price_gbp: '480.00' }] },
      policies: [
        {
          id: 'pay',
          title: 'Pay monthly',
          text: 'Orders of £200 or more: 4 or 8 equal monthly payments, 0% interest.',
        },
      ],
    },
    {
      truths: [
        'The desk at £480.00 is £120.00 a month over 4 months or £60.00 over 8.',
        'You can spread it over 4 payments of £120.00 or 8 of £60.00.',
      ],
      lies: [
        'The desk at £480.00 is £125.00 a month over 4 months or £60.00 over 8.',
        'You can spread it over 4 payments of £110.00 or 8 of £60.00.',
      ],
    },
  )
  tells(
    {
      said: '一盒合多少钱，抽纸呢',
      records: {
        catalog: [
          {
            sku: 'Y1',
            title: '酸奶',
            规格: '200g×12盒/箱',
            price: { amount: 60, currency: 'CNY' },
          },
          { sku: 'Z1', title: '抽纸', 规格: '24包装', price: '48元' },
        ],
      },
    },
    {
      truths: ['酸奶每盒合5元。', '抽纸平均每包2元。'],
      lies: ['酸奶每盒合4元。', '抽纸平均每包3元。'],
    },
  )
  tells(
    {
      said: 'how much is one can?',
      records: {
        catalog: [
          {
            sku: 'Y1',
            title: 'Lime seltzer',
            pack: '12 x 355 ml',
            price: { amount: 9, currency: 'USD' },
          },
          { sku: 'Z1', title: 'AA batteries, pack of 8', price: '$6.00' },
        ],
      },
    },
    {
      truths: [
        'A single can of the seltzer works out at $0.75.',
        'The batteries come to $0.75 each.',
      ],
      lies: [
        'A single can of the seltzer works out at $0.90.',
        'The batteries come to $0.95 each.',
      ],
    },
  )
})

describe('freight by what is left after discounts', () =>
  tells(
    {
      said: 'two pillows: total with SAVE20?',
      records: {
        promotions: [{ code: 'SAVE20', percent: 20 }],
        catalog: [{ sku: 'P1', name: 'Linen pillow', price: '$40.00' }],
      },
      policies: [
        {
          id: 's',
          title: 'Shipping',
          text: 'Standard shipping $6.50; free when the subtotal after discounts is $75 or more.',
        },
      ],
    },
    {
      truths: [
        'Two pillows are $80.00, SAVE20 takes off $16.00 and leaves $64.00, so shipping is $6.50 and the total $70.50.',
      ],
      lies: [
        'Two pillows are $80.00, SAVE20 takes off $16.00 and leaves $64.00, so shipping is free.',
      ],
    },
  ))

describe('the nearest words say which of several things a price is of', () => {
  tells(
    {
      said: 'does the bright star eyepiece fit the Comet 90 and what does it cost?',
      records: {
        catalog: [
          { sku: 'C90', title: 'Comet 90 telescope', price_usd: '210.00' },
          { sku: 'E1', title: 'Bright star eyepiece 20 mm', price_usd: '38.00' },
          { sku: 'F1', title: 'Moon filter', price_usd: '15.00' },
        ],
      },
    },
    {
      truths: [
        'Yes, the Comet 90 takes it. The eyepiece is $38.00.',
        'The Comet 90 is $210.00 and the filter $15.00.',
      ],
      lies: [
        'Yes, the Comet 90 takes it. The eyepiece is $15.00.',
        'The Comet 90 is $210.00 and the filter $38.00.',
      ],
    },
  )
  tells(
    {
      said: '彗星90配的目镜多少钱',
      records: {
        catalog: [
          { sku: 'C90', title: '彗星90天文望远镜', price: '1500元' },
          { sku: 'E1', title: '星光目镜 20mm', price: '260元' },
          { sku: 'F1', title: '月亮滤镜', price: '90元' },
        ],
      },
    },
    {
      truths: ['彗星90天文望远镜可以用，目镜260元。', '彗星90天文望远镜1500元，滤镜90元。'],
      lies: ['彗星90天文望远镜可以用，目镜90元。', '彗星90天文望远镜1500元，滤镜260元。'],
    },
  )
})
