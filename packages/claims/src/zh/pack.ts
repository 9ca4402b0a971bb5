import { compared } from '../comparison.ts'
import { framed } from '../frame.ts'
import type { LanguagePack } from '../language-pack.ts'
import { createLexicon, termsOf } from '../lexicon.ts'
import { attributeLexicon, termLexicon, topicLexicon } from '../vocabulary.ts'
import { ACTION_FRAMES } from './action.ts'
import { addresses } from './address.ts'
import { isAssertion, isOfThing, isRule } from './assertion.ts'
import { attributeOf } from './attribute.ts'
import { ATTRIBUTES } from './attributes.ts'
import { CERTIFICATION_FRAMES } from './certification.ts'
import { COMMITMENT_FRAMES } from './commitment.ts'
import { ZH_RANKS } from './comparison.ts'
import { COMPATIBILITY_FRAMES } from './compatibility.ts'
import { denies, deniesBefore, isReduction } from './denial.ts'
import { DISCOUNT_FRAMES } from './discount.ts'
import { ENDORSEMENT_FRAMES } from './endorsement.ts'
import { FEE_FRAMES } from './fee.ts'
import { FLAG_FRAMES } from './flag.ts'
import { IDENTITY_FRAMES } from './identity.ts'
import { listFrom } from './list.ts'
import { names as toldNames } from './name.ts'
import { names } from './names.ts'
import { isNoise } from './noise.ts'
import { isOtherWord } from './other-word.ts'
import { predicateAt } from './predicate.ts'
import { isPresupposed } from './presupposed.ts'
import { SCOPE_PATTERNS, scopes } from './scopes.ts'
import { STOCK_FRAMES } from './stock.ts'
import { subjectBefore } from './subject-before.ts'
import { isTerm } from './term-place.ts'
import { TERMS } from './terms.ts'
import { thresholds } from './threshold.ts'
import { TOPICS } from './topics.ts'

const POINTERS =
  '它,它们,他家,她家,他们家,这家,那家,这款,那款,该款,此款,这个,那个,这间,那间,这里,那里,这台,那台,这件,那件,这双,这条,这张,这单,这笔,该酒店,该餐馆,该餐厅,该景点,该商品,该产品,该店,这家酒店,这家餐馆,这家餐厅,这个景点,这个酒店,这款产品,本品,本款,本产品,此商品,您这单,您的订单,这个订单,该订单'

/** Labels that number, announce or ask and are of nothing. */
const MERE_LABEL =
  /^(?:第.步|步骤.{0,2}|选项.{0,2}|方案.{0,2}|温馨提示|提示|注意|备注|说明|例如|比如|如下|以下.{0,8}|.{0,12}(?:如下|以下|方式|问题|步骤|选择)|首先|其次|答|问|亲|另外|总结|更正.{0,6}|小贴士)$/

const NOW =
  /^(?:今天|今日|现在|目前|当前|刚才|此刻|今年|本月|这个?月|本周|这周|这个?星期|上周|上个?月|最近|近期|今晚|今早|昨天|昨日|昨晚)$/

const YES_NO: ReadonlyMap<string, 'affirmed' | 'negated'> = new Map([
  ...termsOf('是,有,支持,可以,可,能,包含,提供,true,yes,✓,✔,✅').map(
    (word) => [word, 'affirmed'] as const,
  ),
  ...termsOf('否,无,没有,不支持,不可以,不能,不含,不提供,false,no,✗,✘,❌').map(
    (word) => [word, 'negated'] as const,
  ),
])

/** Opens like a sentence, or holds a verb that only a sentence has. */
const CLAUSE_LIKE =
  /^(?:请|您|你|我|我们|如果|如需|需要|若|这|那)|可以|不能|无法|需要|应该|已经|正在|建议/

/** Chinese; traditional characters are folded to simplified ones. */
export const zh: LanguagePack = {
  language: 'zh',
  readOptions: { locale: 'zh-CN', currency: 'CNY' },
  attributes: attributeLexicon(ATTRIBUTES),
  topics: topicLexicon(TOPICS),
  terms: termLexicon(TERMS),
  pointers: createLexicon(termsOf(POINTERS).map((word): [string, true] => [word, true])),
  // Behind 的话 the clause that it is a condition of begins.
  clauseBreak: /[，。;!?\n…~—|]|,(?!\d)|(?<=\D)\.(?=\s|$)|(?<=的话)(?=[^，。;!?,\n]{4})/g,
  patterns: SCOPE_PATTERNS,
  scopes,
  names,
  attributeOf,
  subjectBefore,
  isNoise,
  isPresupposed,
  isOtherWord,
  predicateAt,
  isTerm,
  isClauseLike: (words) => CLAUSE_LIKE.test(words),
  isMereLabel: (label) => MERE_LABEL.test(label),
  yesNo: YES_NO,
  denies,
  deniesBefore,
  isReduction,
  isNow: (words) => NOW.test(words),
  isAssertion,
  listFrom,
  isOfThing,
  isRule,
  extractors: [
    addresses,
    compared(ZH_RANKS),
    thresholds,
    framed(IDENTITY_FRAMES),
    framed(ACTION_FRAMES),
    framed(COMMITMENT_FRAMES),
    framed(DISCOUNT_FRAMES),
    framed(FEE_FRAMES),
    framed(STOCK_FRAMES),
    framed(CERTIFICATION_FRAMES),
    framed(COMPATIBILITY_FRAMES),
    framed(ENDORSEMENT_FRAMES),
  ],
  weakExtractors: [toldNames, framed(FLAG_FRAMES)],
}
