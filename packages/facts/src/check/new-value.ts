import type { Case } from '../case.ts'

/** `Changed from 23 May to`, `update the address of all orders to`, 改成: what follows is how it shall be, not how it is. */
const CHANGED_TO =
  /\b(?:updat(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|modif(?:y|ies|ied|ying)|mov(?:e|es|ed|ing)|redirect(?:s|ed|ing)?|correct(?:s|ed|ing)?|reset(?:ting)?|upgrad(?:e|es|ed|ing)|downgrad(?:e|es|ed|ing))\b[^.;!?\n]{0,140}\bto[\s:"'*]{0,4}(?:the )?$|(?:改|换|变更|修改|更新|调整|更改)(?:成|为|到|至)[^，。；！？\n]{0,2}$/i

/** True if the words before the value say that something is to be changed to it. */
export function isNewValue({ view, place }: Pick<Case, 'view' | 'place'>): boolean {
  const { text } = view.sentence
  return CHANGED_TO.test(text.slice(Math.max(0, place.start - 180), place.start))
}
