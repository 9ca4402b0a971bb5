import { languageOf, type Span } from '@vouchsafe/text'
import { VOCABULARY_EN } from './manipulation-en.ts'
import { VOCABULARY_ZH } from './manipulation-zh.ts'
import { type PhraseRules, phraseRules } from './phrase-rules.ts'

let zh: PhraseRules<'selling'> | undefined
let en: PhraseRules<'selling'> | undefined

/** What takes something back, or tells of a right, sells nothing. */
const SERVING_ZH =
  '取消|退款|退货|退|延期|顺延|暂停|宽限|减免|免除|热线|人工|援助|赔|补偿|换货|维修|保修'
const SERVING_EN =
  '(?:cancel\\w{0,7}|refund\\w{0,3}|return\\w{0,3}|extend\\w{0,3}|waive\\w{0,1}|defer\\w{0,3}|pause|postpone|replac\\w{1,6}|exchange|helpline|colleague|compensat\\w{1,4}|warranty|repair)'

/** The first place in a sentence that puts something up for sale. */
export function sellingIn(sentence: string): Span | undefined {
  const text = sentence.slice(0, 2000)
  zh ??= phraseRules('zh', VOCABULARY_ZH, [
    { about: 'selling', any: ['{consoleBuy}'], unless: [SERVING_ZH] },
  ])
  en ??= phraseRules('en', VOCABULARY_EN, [
    { about: 'selling', any: ['{consoleBuy}'], unless: [SERVING_EN] },
  ])
  return (languageOf(text) === 'zh' ? zh : en).find(text)[0]
}
