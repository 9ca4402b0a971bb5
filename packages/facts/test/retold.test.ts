import { describe, expect, test } from 'vitest'
import { replyTo, tells } from './telling.ts'

const SHEET =
  'The Torvik hob is 592 mm wide and 522 mm deep, needs a cut-out of 560 by 490 mm and draws 7400 W at most on a 32 A fuse.'
const HOB = {
  policies: [{ id: 'sheet', title: 'Torvik hob', text: SHEET }],
  said: 'Will the Torvik hob fit?',
}

describe('who repeats a text word for word has worked nothing out', () => {
  tells(HOB, {
    truths: [SHEET],
    lies: [SHEET.replace('522', '510'), SHEET.replace('7400', '6900'), SHEET.replace('560', '580')],
  })
  const sheet =
    '净重约21千克，适合三到四人家庭使用，整机720×470×430毫米，最大功率3000瓦，插座须为16安。'
  tells(
    { policies: [{ id: 's', title: '清泉热水器', text: sheet }], said: '清泉热水器多重' },
    {
      truths: [sheet],
      lies: [sheet.replace('21', '27'), sheet.replace('3000', '2500'), sheet.replace('470', '450')],
    },
  )

  test('the text says what it should be', async () => {
    const { claims } = await replyTo(HOB, SHEET.replace('7400 W', '6900 W'))
    expect(claims.map(({ verdict }) => verdict?.right)).toContain('7400 W')
  })
})

test('in other words a value may be of something else', async () => {
  const draft =
    'The Torvik hob is 592 mm wide; with 50 mm on either side, leave 692 mm between the units.'
  const { claims } = await replyTo(HOB, draft)
  expect(claims.map(({ verdict }) => verdict?.status)).not.toContain('contradicted')
})
