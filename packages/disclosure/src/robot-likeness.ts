import { linearModel } from '@vouchsafe/text'
import { ROBOT_MODEL_EN } from './robot-model-en.ts'
import { ROBOT_MODEL_ZH } from './robot-model-zh.ts'

// At or above `sure` a message asks. Chosen on lines that were held back from the training, and in English, where people like to
// talk of robots for other reasons, so high that public sets of such talk raise few alarms: see training/README.md.
const ZH = { model: linearModel(ROBOT_MODEL_ZH), sure: 0.4 }
const EN = { model: linearModel(ROBOT_MODEL_EN), sure: 1 }

const HAN = /\p{sc=Han}/u

/** True if a message reads like a question whether a machine answers, by what was learnt from such questions and their look-alikes. */
export function readsLikeRobotQuestion(text: string): boolean {
  const { model, sure } = HAN.test(text) ? ZH : EN
  return model.score(text) >= sure
}
