import { linearModel } from '@vouchsafe/text'
import { ROBOT_MODEL_EN } from './robot-model-en.ts'
import { ROBOT_MODEL_ZH } from './robot-model-zh.ts'

// At or above `sure` a message asks. Chosen on lines that were held back from the training, and in English, where people like to
// talk of robots for other reasons, so high that public sets of such talk raise few alarms: see training/README.md.
const ZH = { model: linearModel(ROBOT_MODEL_ZH), sure: 0.4 }
const EN = { model: linearModel(ROBOT_MODEL_EN), sure: 1 }

const HAN = /\p{sc=Han}/u

/** 要是你说错了呢 asks what a mistake would mean; only with a word for who answers is it about that. */
const MISTAKEN = /[说讲答算弄搞记查看写报]错|出错|有误/u
const WHO_ANSWERS = /人|机|ai|智能|程序|模型|自动|系统|脚本|客服/i

/** True if a message reads like a question whether a machine answers, by what was learnt from such questions and their look-alikes. */
export function readsLikeRobotQuestion(text: string): boolean {
  const isChinese = HAN.test(text)
  if (isChinese && MISTAKEN.test(text) && !WHO_ANSWERS.test(text)) return false
  const { model, sure } = isChinese ? ZH : EN
  return model.score(text) >= sure
}
