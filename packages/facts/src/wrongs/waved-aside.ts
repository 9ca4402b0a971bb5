import { isHan, stem, tokenise } from '../lookup/tokens.ts'
import { askedLast } from '../subject/asked-last.ts'
import { EMPTY_WORDS } from '../words/function-words.ts'
import { clausesOf } from './clauses.ts'
import { againstRule, sentencesOf } from './known-texts.ts'
import { isFaulty, mayTakeBack } from './opened-goods.ts'
import type { Setting, Wrong } from './wrong.ts'

/** What is said to make no difference: `trimmed lace and all`, `engraved or not`, 吊牌剪了不影响. */
const ASIDE: readonly RegExp[] = [
  /([\p{L}'’ -]{3,40}?),? and all\b/giu,
  /\b([\p{L}-]{3,20}) or (?:not|un\p{L}{3,12})\b/giu,
  /\beven (?:if|though|when|with|after|once) ([^,.;]{3,60})/giu,
  /\b(?:regardless of|never mind) ([^,.;]{3,40})/giu,
  /([^,.;]{3,50}?) (?:doesn['’]t|does not|won['’]t|don['’]t|do not) (?:matter|affect|change|stop)\b/giu,
  /([^，。；,;]{2,16}?)(?:也|都|并)?(?:不影响|没关系|没事|不要紧|无所谓|不碍事|无妨|也不打紧)/giu,
  /(?:即使|就算|哪怕|虽然)([^，。；,;]{2,16})/giu,
]
const CUE =
  /\b(?:and all|or not|or un|even|regardless|never mind|matter|affect|change|stop)\b|影响|没关系|没事|不要紧|无所谓|不碍事|无妨|打紧|即使|就算|哪怕|虽然/i

/** It goes back only on a condition, or not at all. */
const REFUSES =
  /\b(?:cannot|can't|can not|not|never|no|non-?\w+|unless|only|void|final|exclud\w{2,3})\b|不(?:退|可|能|支持|予|接受|享受|得)|概不|仅|只(?:能|有|限)|除外|方可/i
const OF_RETURNS =
  /\breturn|\brefund|\bexchange|\bsen[dt]\b|\bback\b|\bwarrant|\bcover|退|换|保修|质保/i
/** The reply tells of the rule after all. */
const TOLD_RULE =
  /\b(?:cannot|can't|unless|only if|except|unfortunately|sorry, but|not (?:be )?(?:return|refund|accept))|不能退|不可退|退不了|不支持退|无法退|不予退|抱歉[^，。]{0,6}不/i

const SLIGHT = new Set([...'了的也都不没有是在就着过就算即使哪怕您我们你它这那后已经一个下上里'])

/** What a phrase is about: stems of its words, its Han characters. */
function contentOf(text: string): ReadonlySet<string> {
  const words = tokenise(text).flatMap(({ text: word }) => {
    if (isHan(word)) return SLIGHT.has(word) ? [] : [word]
    return word.length < 4 || EMPTY_WORDS.has(word) || EMPTY_WORDS.has(stem(word))
      ? []
      : [stem(word)]
  })
  return new Set(words)
}

/** It speaks of the same thing: two Han characters and half of all, or a word of few. */
function isAbout(said: ReadonlySet<string>, rule: string): boolean {
  const known = contentOf(rule)
  const shared = [...said].filter((word) => known.has(word))
  const han = shared.filter(isHan).length
  return han > 1 ? han * 2 >= said.size : shared.length > han && shared.length * 2 >= said.size
}

/** True for a sentence that may say that something makes no difference. */
export function mayWaveAside(text: string): boolean {
  return CUE.test(text)
}

/** Something is taken back although of just that the rules say that it is not: the reply says that it does not matter. */
export function wavedAsideIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayWaveAside(text)) return []
  const told = [...before.map(({ sentence }) => sentence.text), text].join(' ')
  if (!mayTakeBack(told) || TOLD_RULE.test(told) || isFaulty(askedLast(world))) return []
  const message = 'A rule says that just this does matter.'
  return ASIDE.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const said = contentOf(match[1] ?? '')
    if (said.size === 0) return []
    const rule = sentencesOf(world).find(
      (each) =>
        OF_RETURNS.test(`${each.text} ${each.title ?? ''}`) &&
        clausesOf(each.text).some(
          (clause) => REFUSES.test(clause.text) && isAbout(said, clause.text),
        ),
    )
    const span = { start: match.index, end: match.index + match[0].length }
    return rule === undefined ? [] : [againstRule(rule, { span, kind: 'return-policy', message })]
  })
}
