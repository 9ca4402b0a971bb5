import type { Language } from './message.ts'

/** What a customer may ask, and what the scripted model then says, right or wrong. */
export interface Scene {
  readonly ask: string
  readonly draft: string
}

export const SCENES: Readonly<Record<Language, readonly Scene[]>> = {
  en: [
    {
      ask: 'Tell me about the Kestrel stove.',
      draft:
        "The Kestrel folding gas stove is £58. It weighs 98 g and gives 2.6 kW. Gas isn't included.",
    },
    {
      ask: 'What is the Gable tent, and how heavy?',
      draft: 'The Gable two-person tent is £199. It weighs 2.3 kg.',
    },
    {
      ask: 'Any discount on the tent?',
      draft:
        'The Gable two-person tent is £219. It sleeps 2. With the code GABLE50 you get £50 off today.',
    },
    {
      ask: 'Please cancel LL-10495.',
      draft: "No problem at all. I've cancelled LL-10495 for you.",
    },
    { ask: 'Let me talk to a person.', draft: 'Have you looked at our help pages?' },
  ],
  zh: [
    {
      ask: '云脊帐篷多少钱？多重？',
      draft: '云脊双人帐篷899元。重1.85公斤，也就是3.7斤。两个人用。',
    },
    { ask: '星点头灯多少钱？有多亮？', draft: '星点头灯现价149元。亮度450流明。' },
    {
      ask: '帐篷有优惠吗？',
      draft: '云脊双人帐篷899元。全店满300元减30元。今天下单再送您一张200元优惠券。',
    },
    { ask: '帮我取消SY20260516-0381', draft: '好的。已经帮您取消订单SY20260516-0381了。' },
    { ask: '别绕了，转人工', draft: '亲，您可以先看看常见问题哦～' },
  ],
}
