import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { passageEvidence } from '../evidence.ts'
import { passagesOfFew } from '../lookup/little-known.ts'

/** Ways in which a shop lets a customer know, each with its words in both languages. */
const MEDIA: readonly RegExp[] = [
  /\be-?mail(?:s|ed|ing)?\b|邮件|郵件|电邮/i,
  /\b(?:texts?|texted|texting|sms)\b|短信|簡訊|短讯/i,
  /\b(?:phone|phones|calls?|called|calling|ring|rings)\b|电话|電話|来电|致电/i,
  /\b(?:letters?|by post)\b|信函|书面/i,
  /\b(?:push|notifications?|app message)\b|推送|站内信/i,
]
/** The customer is let know: `you'll get an email`, `we'll text you`, 会给您发短信. */
const LETS_KNOW =
  /\byou(?:'ll| will| should)?(?: also| then| soon)? (?:receive|get|have|be sent|hear|see)\b|\b(?:we|they|i|someone|the driver|the courier|the team)(?:'ll| will)?(?: also| then)? (?:e-?mail|text|call|phone|ring|message|notify|write|let you know)\b|(?:收到|给您|通知您|发您)/i
/** The shop does so: `we email before dispatch`, `you get a text`, `notified by email`. */
const SHOP_DOES =
  /\b(?:we|they|our|the (?:driver|courier|carrier|team|clinic|workshop|store|shop))\b|\byou(?:'ll| will)? (?:get|receive|are|be)\b|\b(?:customers?|buyers?|sellers?|guests?|members?|by|sent|notified)\b|我们|会|将|给|发/i

/** A clause of a document by which the customer is let know in the very way that the draft tells. */
export function noticeTold(at: Case): Evidence | undefined {
  const text = at.view.sentence.text.slice(at.clause.start, at.clause.end)
  if (!LETS_KNOW.test(text)) return undefined
  const media = MEDIA.filter((words) => words.test(text))
  if (media.length === 0) return undefined
  const passage = passagesOfFew(at).find(
    (each) => SHOP_DOES.test(each.text) && media.every((words) => words.test(each.text)),
  )
  return passage && passageEvidence(passage, 'supports')
}
