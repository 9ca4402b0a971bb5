import { normalise, scriptRatio } from '@vouchsafe/text'
import { expect, test } from 'vitest'

const LAST = 0xffff

/** Every character of the basic plane, but for surrogates. */
function* characters(): Generator<readonly [character: string, codePoint: number]> {
  for (let codePoint = 0; codePoint <= LAST; codePoint += 1)
    if (codePoint < 0xd800 || codePoint > 0xdfff) yield [String.fromCharCode(codePoint), codePoint]
}

const within = (codePoint: number, ...ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => codePoint >= from && codePoint <= to)

test('the script of a letter is what Unicode says', () => {
  const wrong: string[] = []
  for (const [character, codePoint] of characters()) {
    const { letters, han, latin } = scriptRatio(character)
    const isLetter = /^\p{L}$/u.test(character)
    // Rare Latin letters of phonetics and of the Middle Ages count as other letters; ª, º and numerals are none.
    const isLatin =
      isLetter &&
      /\p{sc=Latin}/u.test(character) &&
      !within(
        codePoint,
        [0x80, 0xbf],
        [0x250, 0x2ff],
        [0x1d00, 0x1dff],
        [0x2000, 0x2fff],
        [0xa000, 0xffff],
      )
    const isFull = /^[Ａ-Ｚａ-ｚ]$/.test(character)
    // The vertical repetition mark is the only Han letter that counts as another.
    const isHan = /\p{sc=Han}/u.test(character) && codePoint !== 0x303b
    if (/\p{Cn}/u.test(character)) continue
    if (isLatin || isFull ? latin !== 1 : latin !== 0) wrong.push(`latin ${codePoint.toString(16)}`)
    if (isHan && isLetter && han !== 1) wrong.push(`han ${codePoint.toString(16)}`)
    if (!isLetter && !isHan && letters !== 0) wrong.push(`letter ${codePoint.toString(16)}`)
    if (isLetter && letters !== 1) wrong.push(`none ${codePoint.toString(16)}`)
  }
  expect(wrong).toEqual([])
})

test('a character alone is normalised to its compatibility form, but for signs that are read alike and invisible ones', () => {
  const alike = new Set('‘’‚‛′‵´ʼ＇“”„‟″‶＂‐‑‒–—―−﹘﹣－︱︲〜～⁄∕／™℠')
  const isInvisible = (codePoint: number): boolean =>
    [0xad, 0x34f, 0x61c, 0x180e, 0xfeff].includes(codePoint) ||
    within(codePoint, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f])
  const wrong: string[] = []
  for (const [character, codePoint] of characters()) {
    const read = normalise(character).text
    if (alike.has(character)) {
      if (read.length !== 1 || !'\'"-~/™℠'.includes(read)) wrong.push(codePoint.toString(16))
      continue
    }
    const plain = character
      .normalize('NFKC')
      .replace(/[‘’‚‛′‵´]/g, "'")
      .replace(/[″‶]/g, "''")
    const expected = isInvisible(codePoint) ? '' : plain
    // What compatibility brings about may be read alike in turn.
    if (read !== expected && ![...plain].some((each) => alike.has(each)))
      wrong.push(codePoint.toString(16))
  }
  expect(wrong).toEqual([])
})
