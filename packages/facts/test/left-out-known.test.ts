import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a question that a source answers is not passed over', () => {
  tells(
    {
      said: 'Three things: what does the coat weigh, does it come in petite, and would you hem it for me?',
      records: { catalog: [{ title: 'Wool coat', weight: '1.4 kg', petite: true }] },
      policies: [
        { id: 'hem', title: 'Alterations', text: 'We hem coats for £12, ready in 5 days.' },
      ],
    },
    {
      truths: [
        'It weighs 1.4 kg, comes in petite, and we hem coats for £12.',
        'The coat weighs 1.4 kg and is there in petite. It is ready in 5 days for £12.',
      ],
      lies: ['The coat weighs 1.4 kg and it comes in petite. Shall I put one aside for you?'],
    },
  )
  tells(
    {
      said: 'How much is the kayak tour, and may I bring my drone?',
      records: { catalog: [{ tour: 'Kayak tour', price: '£45', hours: 3 }] },
      policies: [
        { id: 'water', title: 'On the water', text: 'Drones are not allowed. Cameras are fine.' },
      ],
    },
    {
      truths: [
        "The kayak tour is £45; you can't bring a drone.",
        "The kayak tour is £45. About the rest I can't say, so please ask the guides.",
        'No, you cannot, and the kayak tour is £45.',
      ],
      lies: ['The kayak tour is £45 and takes 3 hours. Shall I book it?'],
    },
  )
  tells(
    {
      said: '游泳课多少钱？可以带保温杯进去吗？储物柜要押金不',
      records: { catalog: [{ 课程: '游泳课', 价格: '80元' }] },
      policies: [
        { id: 'pool', title: '须知', text: '泳池区可带保温杯，禁止玻璃瓶。储物柜押金20元。' },
      ],
    },
    {
      truths: [
        '游泳课80元，可以带保温杯，储物柜押金20元。',
        '游泳课80元，可以带保温杯。要不要押金我帮您问一下。',
      ],
      lies: ['游泳课80元，可以带保温杯，玻璃瓶不行。', '游泳课80元，储物柜押金20元。'],
    },
  )
  // Nothing known answers it, so that nothing is known to be left out.
  tells(
    {
      said: 'How much is the lamp, and is the shade woven by hand?',
      records: { catalog: [{ title: 'Lamp', price: '£45' }] },
    },
    { truths: ['The lamp is £45.'], lies: ['The lamp is £54.'] },
  )
})
