import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('contacts of another case, country or sort of goods', () => {
  tells(
    {
      records: {
        contacts: {
          退货点: [
            { 品类: '服饰鞋包', 地址: '莆田市荔城区学园路9号', 电话: '0594-2288001' },
            { 品类: '露营装备', 地址: '宁波市北仑区港城路20号', 电话: '0574-8870022' },
          ],
        },
      },
      said: '露营灯坏了退货寄哪里',
    },
    {
      truths: ['请寄到宁波市北仑区港城路20号，电话0574-8870022。'],
      lies: ['请寄到莆田市荔城区学园路9号，电话0594-2288001。'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          returns: [
            { for: 'footwear', address: 'Unit 2, Dock Rd, Hull HU1 2AB' },
            { for: 'camping gear', address: 'Bay 7, Quay Lane, Poole BH15 1HJ' },
          ],
        },
      },
      said: 'my camping stove is faulty, where do i send it',
    },
    {
      truths: ['Please send it to Bay 7, Quay Lane, Poole BH15 1HJ.'],
      lies: ['Please send it to Unit 2, Dock Rd, Hull HU1 2AB.'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          returns: { addr: 'Dock 3, 18 Quarry Rd, Salem, OR 97301' },
          repairs: {
            addr: 'Bench 2, 40 Foundry Ave, Eugene, OR 97401',
            email: 'bench@lark.example',
          },
        },
        orders: [{ id: 'R-77', item: 'Lark amp', case_type: 'repair' }],
      },
      said: 'I have R-77, where do I ship it?',
    },
    {
      truths: ['Please ship it to Bench 2, 40 Foundry Ave, Eugene, OR 97401.'],
      lies: ['Please ship it to Dock 3, 18 Quarry Rd, Salem, OR 97301.'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          returns_us: { address: 'Dock 3, 18 Quarry Rd, Salem, OR 97301' },
          returns_ca: { address: '55 Harbour St, Mississauga, ON L5G 4T1' },
        },
      },
      said: "I'm in Canada, where do I send the return?",
    },
    {
      truths: ['Please send it to 55 Harbour St, Mississauga, ON L5G 4T1.'],
      lies: ['Please send it to Dock 3, 18 Quarry Rd, Salem, OR 97301.'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          returns_uk: { address: 'Unit 9, Dock Road, Hull HU1 2AB' },
          returns_ie: { address: 'Bay 4, Ballymount Road, Dublin 12' },
        },
        orders: [{ id: 'O-1', ship_to: { city: 'Cork', country: 'IE' } }],
      },
      said: 'where do I return O-1?',
    },
    {
      truths: ['Please send it to Bay 4, Ballymount Road, Dublin 12.'],
      lies: ['Please send it to Unit 9, Dock Road, Hull HU1 2AB.'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          退货地址_大陆: '嘉兴市平湖市新华路5号',
          退货地址_香港: '香港葵涌货柜码头路88号',
        },
      },
      said: '我在香港，退货寄哪',
    },
    { truths: ['请寄香港葵涌货柜码头路88号。'], lies: ['请寄嘉兴市平湖市新华路5号。'] },
  )
  tells(
    {
      records: {
        contacts: [
          { 部门: '售前咨询', 电话: '400-100-2001' },
          { 部门: '安装预约', 电话: '400-100-2002' },
        ],
      },
      said: '想约安装打哪个',
    },
    {
      truths: ['安装预约打400-100-2002。'],
      lies: ['安装预约打400-100-2001。', '您打400-100-2001就行。'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          仓库: [
            { 仓: '华东仓', 退货地址: '昆山市巴城镇学院路1号' },
            { 仓: '华南仓', 退货地址: '佛山市顺德区伦教大道6号' },
          ],
        },
        orders: [{ 单号: 'D-5', 商品: '电饭煲', 发货仓: '华南仓' }],
      },
      said: 'D-5要退，寄到哪',
    },
    { truths: ['请寄到佛山市顺德区伦教大道6号。'], lies: ['请寄到昆山市巴城镇学院路1号。'] },
  )
})

describe('things that meet in one field of their records', () => {
  tells(
    {
      records: {
        catalog: [
          { sku: 'B-E14', title: 'Filament bulb, E14', socket: 'E14', watt: 4, price: '6.50' },
          { sku: 'L-ARC', title: 'Arc floor lamp', socket: 'E27', max_watt: 40, price: '89.00' },
        ],
      },
      said: 'will the filament bulb go in the arc lamp?',
    },
    {
      truths: [
        'No: the Arc floor lamp takes E27 and the filament bulb is E14.',
        'The Arc floor lamp has an E27 socket.',
      ],
      lies: [
        'Yes, the filament bulb fits the Arc floor lamp.',
        'The filament bulb goes straight into the Arc lamp.',
        "It screws right into the Arc floor lamp's socket.",
      ],
    },
  )
  tells(
    {
      records: {
        catalog: [
          { 货号: 'B1', 名称: '复古灯泡', 灯头: 'E14', 价: 12 },
          { 货号: 'L1', 名称: '弧形落地灯', 灯头: 'E27', 价: 299 },
        ],
      },
      said: '这个复古灯泡弧形落地灯能装吗',
    },
    {
      truths: ['装不了，复古灯泡是E14，弧形落地灯要E27。'],
      lies: ['能装，复古灯泡直接拧上去就行。', '可以的，弧形落地灯用这款复古灯泡正合适。'],
    },
  )
  const mounts = [
    { sku: 'WM-4', title: 'Steady wall mount 400', max_kg: 45, vesa: ['200x200', '400x400'] },
    { sku: 'TV-75', title: 'Lumio 75 telly', weight_kg: 33, vesa: '600x400' },
    { sku: 'TV-43', title: 'Nano 43 telly', weight_kg: 9, vesa: '200x200' },
  ]
  tells(
    { records: { catalog: mounts }, said: 'will the Steady mount hold the Lumio?' },
    {
      truths: ['The Steady wall mount carries up to 45 kg.'],
      lies: ['Yes, the Steady wall mount will hold the Lumio.'],
    },
  )
  tells(
    { records: { catalog: mounts }, said: 'will the Steady mount hold the Nano?' },
    { truths: ['Yes, the Steady wall mount fits the Nano.'], lies: [] },
  )
  tells(
    {
      records: { catalog: mounts },
      said: 'is the Lumio or the Nano the right one for a small room?',
    },
    { truths: ['The Nano is the right one for a small room.'], lies: [] },
  )
})
