import type { Case } from '../case.ts'

/** The wording says that the value is computed, so that stated ones need not be the same. */
export function isComputed(at: Case): boolean {
  const { derived } = at.profile
  if (derived.size === 0) return false
  const settles = derived.has('settle')
  return derived.size > 1 || !settles || at.claim.kind === 'refund'
}

/** `$105 (out) + $102 (back) = $207`, 镜架199元加镜片259元: each part is of a row of its own. */
export function isSummand({ view, place, claim }: Case): boolean {
  if (claim.value?.type !== 'money') return false
  const { text } = view.sentence
  return (
    /^[*_]{0,2} ?(?:[(（][^()（）]{0,40}[)）])? ?[+＋]/.test(
      text.slice(place.end, place.end + 48),
    ) ||
    /^(?:一.{1,2})?[，,]?(?:再|外)?加(?!急|班|长|厚|大|价|入|上一)/.test(
      text.slice(place.end, place.end + 8),
    ) ||
    /[+＋] ?[*_]{0,2}$|(?:再|外)?加上?[^，。；,;\d]{1,8}$|\b(?:less|minus|plus) (?:the |your |a )?[$€£¥]?$|(?:再?减去?|扣除?掉?) ?[¥￥$€£]?$/i.test(
      text.slice(Math.max(0, place.start - 12), place.start),
    )
  )
}

/** The £640 of `£320 of the £640 is kept`, the 12 of `7 of 12 payments`: what is said there is said of the part. */
export function isDivided({ view: { sentence }, place }: Case): boolean {
  const before = sentence.text.slice(Math.max(0, place.start - 32), place.start)
  const behind = sentence.text.slice(place.end, place.end + 8)
  return (
    /\d[\d.,]{0,12}\S{0,3} (?:out )?of (?:(?:the|your|its|their|that|those)(?: [a-z]{2,9})? )?$/i.test(
      before,
    ) || /^ ?(?:元|块)?(?:中的|里的|当中|其中)/u.test(behind)
  )
}
