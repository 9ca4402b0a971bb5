import { describe } from 'vitest'
import { tells } from './telling.ts'

const cover = `| Part | Parts cover | Labor |
|---|---|---|
| Boiler | 10 years | 8 years |
| Pump | 5 years | 2 years |
| Thermostat | 3 years | 1 year |`

describe('a value of a table is that of its row', () => {
  tells(
    {
      said: 'The pump of my heating is noisy. What is covered?',
      policies: [{ id: 'w', title: 'Cover by part', text: cover }],
    },
    {
      truths: [
        'The pump is covered for parts for 5 years. Labor on it is covered for 2 years.',
        'The pump has 5 years of parts cover, the thermostat has 3 years of parts cover.',
      ],
      lies: [
        'The pump is covered for parts for 5 years. Labor on it is covered for 8 years.',
        'The pump is covered for parts for 10 years.',
      ],
    },
  )
})

const 质保 = `| 部件 | 配件质保 | 人工 |
|---|---|---|
| 电机 | 6年 | 3年 |
| 遥控器 | 1年 | 半年 |
| 滑轨 | 2年 | 1年 |`

describe('表格里的数属于它那一行', () => {
  tells(
    { said: '窗帘电机响，还保吗', policies: [{ id: 'w', title: '质保表', text: 质保 }] },
    {
      truths: ['电机的配件质保是6年。它的人工保3年。', '滑轨质保2年。'],
      lies: ['电机的配件质保是2年。', '电机的配件质保是6年。它的人工保1年。'],
    },
  )
})

describe('steps of a table are no names', () => {
  tells(
    {
      said: 'My hut starts on 30 May. What do I get back if I cancel now?',
      now: '2026-05-01T10:00:00+00:00',
      policies: [
        {
          id: 'c',
          title: 'Cancelling a hut',
          text: '| Before the start | Refund |\n|---|---|\n| over 20 days | 90 % |\n| 20 days or fewer | 40 % |',
        },
      ],
    },
    {
      truths: ['If you cancel now you get 90 % back.'],
      lies: ['If you cancel now you get 40 % back.'],
    },
  )
})
