import { splitSentences } from '@vouchsafe/text'
import { asksInEnglish } from './asks-en.ts'
import { asksInChinese } from './asks-zh.ts'
import { readsLikeRobotQuestion } from './robot-likeness.ts'

const HAN = /\p{sc=Han}/u
/** Chinese typed without an input method. */
const PINYIN = /\b(?:ni ?shi|ji ?qi ?ren|zhen ?ren)\b/i

/** What is read of a message, in UTF-16 code units from its beginning and from its end; a question stands at either. */
const READ = 4000

/**
 * True if a customer wants to know whether a machine or a person answers: asked outright, in passing, in doubt, in jest, by a
 * command for the answer ("prove it"), or with an answer forbidden or dictated. Chinese and English; other languages are
 * not read and give false. Rules go first; a linear model over groups of characters and words adds what reads like such a question.
 *
 * Not meant: goods called robots, whether a product or a picture is real, "is anybody there?", and a request for a person.
 */
export function asksIfRobot(text: string): boolean {
  if (text.length > 2 * READ)
    return asksIfRobot(text.slice(0, READ)) || asksIfRobot(text.slice(-READ))
  const mayBeChinese = HAN.test(text) || PINYIN.test(text)
  return (
    (mayBeChinese && asksInChinese(text)) ||
    asksInEnglish(text) ||
    readsLikeRobotQuestion(text) ||
    asksBetweenOthers(text)
  )
}

/** What else a message says thins out its likeness to such a question, so that each of its questions is weighed alone too. */
function asksBetweenOthers(text: string): boolean {
  const sentences = splitSentences(text)
  return (
    sentences.length > 1 &&
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .some((sentence) => /[?？]\s{0,9}$/.test(sentence) && readsLikeRobotQuestion(sentence))
  )
}
