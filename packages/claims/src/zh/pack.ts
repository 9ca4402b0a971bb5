import type { LanguagePack } from '../language-pack.ts'
import { createLexicon, termsOf } from '../lexicon.ts'
import { attributeLexicon, termLexicon, topicLexicon } from '../vocabulary.ts'
import { attributeOf } from './attribute.ts'
import { ATTRIBUTES } from './attributes.ts'
import { denies } from './denial.ts'
import { names } from './names.ts'
import { isNoise } from './noise.ts'
import { scopes } from './scopes.ts'
import { isTerm } from './term-place.ts'
import { TERMS } from './terms.ts'
import { TOPICS } from './topics.ts'

const POINTERS =
  '它,它们,他家,她家,他们家,这家,那家,这款,那款,该款,此款,这个,那个,这间,那间,这里,那里,这台,那台,这件,那件,这双,这条,这张,这单,这笔,该酒店,该餐馆,该餐厅,该景点,该商品,该产品,该店,这家酒店,这家餐馆,这家餐厅,这个景点,这个酒店,这款产品,本品,本款,本产品,此商品,您这单,您的订单,这个订单,该订单'

const YES_NO: ReadonlyMap<string, 'affirmed' | 'negated'> = new Map([
  ...termsOf('是,有,支持,可以,可,能,包含,提供,true,yes,✓,✔,✅').map(
    (word) => [word, 'affirmed'] as const,
  ),
  ...termsOf('否,无,没有,不支持,不可以,不能,不含,不提供,false,no,✗,✘,❌').map(
    (word) => [word, 'negated'] as const,
  ),
])

/** Chinese, simplified. */
export const zh: LanguagePack = {
  language: 'zh',
  readOptions: { locale: 'zh-CN', currency: 'CNY' },
  attributes: attributeLexicon(ATTRIBUTES),
  topics: topicLexicon(TOPICS),
  terms: termLexicon(TERMS),
  pointers: createLexicon(termsOf(POINTERS).map((word): [string, true] => [word, true])),
  clauseBreak: /[，。；！？!?;\n…～~—|]|,(?!\d)|(?<=\D)\.(?=\s|$)/g,
  scopes,
  names,
  attributeOf,
  isNoise,
  isTerm,
  yesNo: YES_NO,
  denies,
  extractors: [],
}
