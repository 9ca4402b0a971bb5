import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('other hours on some days of the calendar', () => {
  tells(
    {
      records: {
        contacts: {
          stores: [
            {
              name: '江北店',
              hours: '09:00-20:00',
              special: [{ dates: '2026-05-01~2026-05-05', hours: '10:00-22:30' }],
            },
            { name: '城南店', hours: '09:00-19:00', special: [] },
          ],
        },
      },
      said: '江北店今天几点关门',
      now: '2026-05-02T18:00:00+08:00',
    },
    {
      truths: ['江北店今天营业到晚上10点半。', '江北店5月1日到5日营业到22:30。'],
      lies: ['江北店今天营业到晚上8点。', '江北店5月6日营业到22:30。'],
    },
  )
})

describe('what is refused is no promise', () => {
  tells(
    {
      policies: [
        {
          id: 'swap',
          title: '换票',
          text: '换票补差价不退差价。饮品请于当日饮用，逾期不保证口感。',
        },
      ],
      said: '换便宜的场次退钱吗，饮品能放到明天吗',
    },
    {
      truths: ['换成便宜的场次不退差价。', '放过夜就不保证口感了。'],
      lies: ['换成便宜的场次会退差价给您。', '我保证明天口感也一样。'],
    },
  )
})
