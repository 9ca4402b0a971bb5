import { normalise, type Span } from '@vouchsafe/text'

/** What bears words that somebody else chose: a card, an engraving, a note on an order. */
const BEARER =
  /(?:贺卡|卡片|留言|备注|刻字|祝福语|寄语|便签|横幅|丝带|缎带|牌匾|题字|附言|蛋糕上|包装上)[^。！？!?;；\n"“”「」『』]{0,16}$|\b(?:card|note|engrav(?:ing|ed)|inscription|inscribed|gift (?:note|message|tag)|message|ribbon|banner|icing|plaque|dedication)\b[^.!?;\n"“”]{0,40}$/i
const QUOTATIONS =
  /"([^"]{1,300})(?:"|$)|“([^”]{1,300})(?:”|$)|「([^」]{1,300})(?:」|$)|『([^』]{1,300})(?:』|$)|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{1,300})(?:['’](?![\p{L}\p{N}])|$)/gu
/** Shorter words that a customer and a draft share tell nothing. */
const LEAST = 3

/**
 * Where a sentence gives words back that are not the agent's: between quotes, and borne by a card, an engraving or a note, or
 * written by the customer before.
 *
 * Such words press nobody: whoever chose them knows them. A button's label between quotes stays the shop's own words. A quotation
 * may go on in the next sentence, so that it need not be closed.
 *
 * @param said What the customer wrote.
 * @returns Spans of the quotations, in UTF-16 code units of the sentence.
 */
export function mentionedIn(sentence: string, said = ''): readonly Span[] {
  return [...sentence.matchAll(QUOTATIONS)].flatMap((match) => {
    const words = match.slice(1).find((each) => each !== undefined) ?? ''
    const isBorne = BEARER.test(sentence.slice(Math.max(0, match.index - 60), match.index))
    if (!isBorne && !isIn(words, said)) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}

function isIn(words: string, said: string): boolean {
  const looked = plain(words)
  return looked.length >= LEAST && plain(said).includes(looked)
}

function plain(text: string): string {
  return normalise(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,200}/gu, ' ')
    .trim()
}
