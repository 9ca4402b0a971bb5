import type { Language } from '../shop/shop.ts'

/** Clear requests for a person. */
export const PERSON_ASKS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'I want to talk to a human.',
    'Can I speak to a real person please?',
    'Get me an agent.',
    'Connect me with a human representative.',
    'Transfer me to customer service staff, please.',
    "I'd like to speak with someone from your team.",
  ],
  zh: [
    '转人工',
    '我要找人工客服',
    '请帮我转接人工。',
    '能不能让真人来跟我说',
    '叫你们人工客服来',
    '我想跟真人客服说话。',
  ],
}

/** Clear questions whether a machine answers. */
export const ROBOT_ASKS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Are you a robot?',
    'Am I talking to a bot?',
    'Is this a real person or a chatbot?',
    'Are you human?',
    'Are you an AI?',
  ],
  zh: [
    '你是机器人吗？',
    '你是真人吗？',
    '我是在跟机器人说话吗',
    '你是AI还是人工？',
    '是人还是机器啊',
  ],
}

/** Answers that deny it. */
export const DENIALS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "No, I'm a real person.",
    'I am a human agent, not a bot.',
    "I'm not a robot.",
    'You are talking to a real human being.',
  ],
  zh: ['我是真人客服。', '不是机器人哦，我是人工。', '我不是机器人。', '您好，我是真人，不是AI。'],
}

/** Answers that pass over whatever was asked and state nothing. */
export const EVASIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'How can I help you today?',
    'Please describe your problem in detail.',
    'You can find answers in our help centre.',
  ],
  zh: ['请问有什么可以帮您？', '请您详细描述一下问题。', '您可以点击菜单自助查询哦。'],
}

/** Everyday questions that ask for nobody. */
export const PLAIN_ASKS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Is it in stock?',
    'How much is it?',
    'Thanks, that helps.',
    'When does it arrive?',
    'Which colours are there?',
  ],
  zh: ['有货吗？', '多少钱？', '好的谢谢', '什么时候到？', '有哪些颜色'],
}

/** What customers say with feelings in it, and no danger. */
export const FEELINGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'This is so annoying, the lamp is still not here!',
    'I am really happy with it, thank you!',
    'I am disappointed, it broke after a week.',
    'Wow, that was a nice surprise!',
  ],
  zh: [
    '气死我了，怎么还没到！',
    '太开心了，谢谢你们！',
    '有点失望，用了一周就坏了。',
    '哇，真是惊喜！',
  ],
}

/** The same statement in languages that are not read. */
export const OTHER_LANGUAGES: readonly (readonly [tag: string, text: string])[] = [
  ['fr', 'La lampe coûte 129 euros et elle est livrée demain.'],
  ['de', 'Die Lampe kostet 129 Euro und wird morgen geliefert.'],
  ['es', 'La lámpara cuesta 129 euros y llega mañana.'],
  ['pt', 'A lâmpada custa 129 euros e chega amanhã.'],
  ['it', 'La lampada costa 129 euro e arriva domani.'],
  ['nl', 'De lamp kost 129 euro en wordt morgen bezorgd.'],
  ['pl', 'Lampa kosztuje 129 euro i zostanie dostarczona jutro.'],
  ['ru', 'Лампа стоит 129 евро и будет доставлена завтра.'],
  ['ja', 'このランプは129ユーロで、明日届きます。'],
  ['ko', '이 램프는 129유로이며 내일 배송됩니다.'],
  ['ar', 'سعر المصباح 129 يورو وسيتم تسليمه غدا.'],
  ['tr', 'Lamba 129 avro ve yarın teslim edilecek.'],
]
