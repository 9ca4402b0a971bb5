import type { Span } from '@vouchsafe/text'
import type { Category } from './category.ts'

/** A sentence that asks for data. */
export interface Ask extends Span {
  readonly category: Category
}

const WORDS: readonly (readonly [Category, string])[] = [
  [
    'one-time-code',
    '验证码|校验码|动态码|verification code|one-time (?:code|password)|otp|passcode',
  ],
  ['card-security', 'cvv|cvc|安全码|卡背面后三位|security code'],
  ['secret', '(?:登录|支付|取款|银行卡|账号|账户)?密码|口令|password|pin(?: code)?'],
  [
    'national-id',
    '身份证(?:号码?|照片|正反面|复印件|原件)?|证件(?:号码?|照片)|户口本|手持身份证|(?:photo|picture|copy|scan|image) of your (?:id|identity card|passport|driver)|id (?:number|card)|national id|social security(?: number)?|ssn|identity (?:card|number|document)',
  ],
  ['passport', '护照(?:号码?|照片)?|passport(?: number)?'],
  [
    'card',
    '(?:银行|信用|储蓄)卡(?:卡?号|信息|照片)?|卡号|(?:full |credit |debit |bank )?card (?:number|details|information)',
  ],
  ['bank-account', '银行账[号户]|bank (?:account|details)|account number'],
  ['birth-date', '生日|出生日期|出生年月|date of birth|birth ?date|birthday'],
  ['phone', '手机号码?|联系电话|电话号码|联系方式|phone(?: number)?|mobile number'],
  ['address', '(?:收货|详细|家庭)?地址|住址|(?:full |home |shipping |delivery )?address'],
  ['email', '邮箱(?:地址)?|e-?mail(?: address)?'],
  ['health', '病历|诊断证明|体检报告|medical records?|diagnosis'],
  ['person', '真实姓名|您的姓名|姓名|full name|your name'],
]

const REQUEST_ZH =
  '(?:请|麻烦|需要|烦请|劳烦|可以|能否|能不能|方便)?[^。！？\\n]{0,16}?(?:提供|发送|发来|发给|发一下|发下|告诉|告知|输入|上传|拍照|拍一张|拍一下|填写|报一下|说一下|出示|回复|留下|留个|发我|给我|补充)[^。！？\\n]{0,14}?'
const REQUEST_EN =
  "\\b(?:please|could you|can you|would you|may i|can i|i(?:'ll)? need|we(?:'ll)? need|you(?:'ll)? need to|kindly|just)\\b[^.?!\\n]{0,40}?\\b(?:send|share|provide|give|tell|enter|upload|confirm|type|text|email|have|reply with|take|supply|submit|need)\\b[^.?!\\n]{0,40}?"
const NOT =
  /(?:不要|请勿|切勿|不会|无需|不需要|不用|不必|别|勿|从不|never|do not|don't|don’t|won't|will not|no need|not ask|without)[^。！？.!?\n]{0,30}$/i

const PATTERNS = WORDS.map(([category, words]) => ({
  category,
  zh: new RegExp(`${REQUEST_ZH}(?:${words})`, 'gi'),
  en: new RegExp(`${REQUEST_EN}(?:${words})\\b`, 'gi'),
  gate: new RegExp(words, 'i'),
  question: new RegExp(
    `(?:您的|你的|您|what(?:'s| is) your |your )(?:${words})[^。！？.!?\\n]{0,8}(?:是多少|是什么|多少|[?？])`,
    'gi',
  ),
}))

/** Finds where an agent asks the customer for data. */
export function findAsks(text: string): readonly Ask[] {
  const asks: Ask[] = []
  for (const { category, zh, en, gate, question } of PATTERNS) {
    if (!gate.test(text)) continue
    for (const pattern of [zh, en, question]) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        if (NOT.test(text.slice(Math.max(0, start - 30), end))) continue
        if (!asks.some((ask) => ask.category === category && start < ask.end && ask.start < end))
          asks.push({ category, start, end })
      }
    }
  }
  return asks.sort((a, b) => a.start - b.start)
}
