import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { againstRule, type KnownText, sentencesOf } from './known-texts.ts'
import type { Setting, Wrong } from './wrong.ts'

const PROMISES =
  /保证|承诺|担保|打包票|包(?:过|好|退|赔|治|成)|\b(?:guarantee[ds]?|promise[ds]?|assure|you have my word|rest assured|for certain|certain to)\b/i
const NOT_PROMISED =
  /不(?:作|做|予|提供|能|可|得|会)?(?:任何)?(?:承诺|保证|担保)|无法(?:承诺|保证)|\b(?:not|never|cannot|can't|don't|do not|without) (?:be )?(?:any )?(?:guarantee\w{0,2}|promise\w{0,2}|commit\w{0,4})\b|\bno (?:guarantees?|promises?)\b/i

const ALL_BACK =
  /全额退(?!货)|退(?:您|你)?全款|全款退|全(?:部|数)退(?:给|还|款)|原价退|\b(?:full refund|refund(?:ed)? (?:you )?in full|refund the (?:full|whole|entire)|(?:full|all of the|all your) money back|(?:all of it|the full amount|every penny|the whole (?:amount|sum|price)) back)\b/i
const GRANTS_ALL =
  /全额|全款|全部退|全数|原价|\b(?:full(?:y)?|in full|all of|entire|whole|100 ?%|money back)\b/i
const NEVER_BACK =
  /(?:费|款|金|票|钱|价|押金|定金)[^，。；]{0,6}(?:不退|不予退|概不退|不可退|不返还)|不(?:予)?退(?:款|费|还)|\b(?:non-?refundable|not (?:be )?refund(?:ed|able)|no refunds?|(?:cannot|can't|won't|will not) be refunded|stays? with us)\b/i

/** True for a sentence that may promise what is not granted. */
export function mayPromise(text: string): boolean {
  return PROMISES.test(text) || ALL_BACK.test(text)
}

/** What is promised although the shop's documents say that it is not; all is paid back although they never say so. */
export function notGrantedIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayPromise(text) || world.passages.length === 0) return []
  return clausesOf(text).flatMap((clause): readonly Wrong[] => {
    const match = PROMISES.exec(clause.text) ?? ALL_BACK.exec(clause.text)
    if (match === null || isOpenEnded(clause.text)) return []
    // 不满意 before it denies something else.
    const from = Math.max(0, match.index - (HAN.test(match[0]) ? 4 : 24))
    if (denies(clause.text.slice(from, match.index + match[0].length))) return []
    const isPromise = PROMISES.test(clause.text)
    const against = isPromise ? notPromised(clause.text, world) : notPaidBack(world)
    if (against === undefined) return []
    return [
      againstRule(against, {
        span: clause,
        kind: isPromise ? 'commitment' : 'refund',
        message: 'The documents do not grant this.',
      }),
    ]
  })
}

const HAN = /[\u4e00-\u9fff]/u

type Known = Pick<KnownText, 'source' | 'text'>

function notPromised(clause: string, { passages }: World): Known | undefined {
  const grams = gramsOf(tokenise(clause.replace(PROMISES, ' ')))
  if (grams.size === 0) return undefined
  const own = [...grams].filter((gram) => !COMMON.has(gram))
  return passages
    .flatMap((index) => index.about(grams, 6))
    .find(
      (passage) =>
        passage.row === undefined &&
        NOT_PROMISED.test(passage.text) &&
        own.some((gram) => passage.grams.has(gram)),
    )
}

const COMMON = new Set(
  'we you your it is are the a an that this will be to in on for of and can 我们 您的 可以 这个 一定 我们的 给您 您这'.split(
    ' ',
  ),
)

function notPaidBack(world: World): Known | undefined {
  const texts = sentencesOf(world)
  if (texts.some(({ text }) => GRANTS_ALL.test(text))) return undefined
  return texts.find(({ text }) => NEVER_BACK.test(text))
}
