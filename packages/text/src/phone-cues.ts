/** Words that announce a phone number, and words that announce another kind of number. */
const CUES =
  /(phone|tel\b|telephone|mobile|cell|call|\bring\b|\blines?\b|dial|fax|whatsapp|hotline|helpline|sms|text us|reach us|contact|电话|手机|热线|座机|传真|拨打|致电|来电|联系方式|联系我|短信|号码是|咨询)|(order|card|account|tracking|serial|invoice|reference|booking|ticket|id number|ssn|订单|卡号|账号|账户|帐号|单号|编号|流水|条码|身份证|型号|货号|邮编|qq)/g

/** A phone word stands before, and no word for another number after it. Seven digits do not start with 0 or 1. */
export function isAnnounced(folded: string, at: number, digits: string): boolean {
  if (digits.length === 7 && /^[01]/.test(digits)) return false
  let announced = false
  for (const cue of folded.slice(Math.max(0, at - 36), at).matchAll(CUES))
    announced = cue[1] !== undefined
  return announced
}
