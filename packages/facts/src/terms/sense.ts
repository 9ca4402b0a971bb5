import { FREE, NOTHING, REFUSING } from './topic-words.ts'

/** What a text comes to: something costs nothing, is not so or not to be had, or is. */
export type Sense = 'free' | 'no' | 'yes'

/** Wording that denies nothing: `no problem`, 没问题, `not only`. */
const HARMLESS =
  /\bno (?:problem|worries|trouble|later than|sooner than|need)\b|\bnot (?:only|later than|too late|older than)\b|\bnever mind\b|没问题|没关系|不(?:过|但|仅|同|超过|足|满|到|少于|低于|高于|大于|含|论|管)|无(?:论|理由|障碍|忧|须|需)|未(?:拆|使用|激活|开封|满|穿|剪|发货|取)/gi

/** 不适宜乘机的证明: what a thing is not says nothing of what may be done with it. */
const ATTRIBUTE = /(?:不|未|无|無|非|没有?|沒有?)[^，。；、\s]{1,12}的(?=[\u4e00-\u9fff])/gu

const PLAINLY_FREE =
  /\bnothing (?:extra|further|more|at all)\b|\bfor nothing\b|\bpays? (?:nothing|no)\b|\bcosts? (?:you )?nothing\b|\bwaived?\b|\bwithout paying\b|\bno (?:\w{1,12} ){0,2}(?:fees?|charges?|surcharges?|costs?)\b|(?:\b(?:never|not)|n't) (?:be )?(?:charg(?:ed?|es)|billed)\b(?![^.;]{0,24}\b(?:until|before|unless|till)\b)|不(?:另)?(?:收|用付|用交|扣|加)(?:取|收)?[^，。；]{0,6}(?:费|钱|运费)?|免(?:收)?[^，。；]{0,5}(?:费|运费)|不用(?:付|给|交|掏)钱|不(?:会)?加钱/i

const DENIED =
  /\b(?:not|never|no|none|neither|nor|cannot|nothing)\b|n't\b|\b(?:refused?|forbid\w{0,4}|prohibit\w{0,3}|lost|stays? with us|compulsory to)\b|不|没|無|无|未|禁|谢绝|拒绝|概不|非|勿|(?:退|换|改|赔|办|用|送|寄)不(?:了|到)/i

/** @param text A claim's or a clause's own words. */
export function senseOf(text: string): Sense {
  const plain = text.replace(/’/gu, "'").replace(HARMLESS, ' ').replace(ATTRIBUTE, ' ')
  if (FREE.test(plain) || PLAINLY_FREE.test(plain)) return 'free'
  return REFUSING.test(plain) || NOTHING.test(plain) || DENIED.test(plain) ? 'no' : 'yes'
}
