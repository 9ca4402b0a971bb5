export { CONCERNS, type Concern } from './concern.ts'
export { CRISIS_LINES, type CrisisLine, crisisWords } from './crisis-lines.ts'
export { type Demeaning, demeaningIn } from './demeaning.ts'
export type { Trait } from './demeaning-words.ts'
export { type EmotionOptions, emotion } from './emotion.ts'
export {
  type EmotionUse,
  type EmotionUseOptions,
  emotionUse,
  type ProcessingLine,
  type ReadOptions,
} from './emotion-use.ts'
export { EXPOSURE_LIMIT, type ExposureLimit } from './exposure.ts'
export { findPressure, type Pressure } from './manipulation.ts'
export {
  type PermissionQuestion,
  type Refusal,
  refusalOf,
  type Subject,
} from './permission.ts'
export { LEVELS, type Level, levelOf, PLAYBOOK, type Play, playFor } from './playbook.ts'
export {
  ALLOWED_PURPOSES,
  type AllowedPurpose,
  REFUSED_PURPOSES,
  type RefusedPurpose,
} from './purpose.ts'
export { type Baseline, readText } from './read-text.ts'
export {
  EMOTIONS,
  type Emotion,
  type EmotionReading,
  type EmotionShare,
  type Modality,
  type Sentiment,
} from './reading.ts'
export {
  assertEmotionFree,
  type EmotionFree,
  type MarketingInput,
  type ReadingFor,
  type SealedReading,
} from './sealed.ts'
export { EMOTION_ACTIONS, type EmotionActions } from './sentence-findings.ts'
export type { Consent, StoredReading, SubjectFile } from './subject-file.ts'
export { EMOTION_USES, TECHNIQUES, type Technique } from './technique.ts'
export { type ToneHint, toneHints } from './tone.ts'
export { VOICE_RULE, type VoiceFeatures, type VoiceLevel, voiceLevel } from './voice.ts'
export { findConcerns, type Sign } from './vulnerability.ts'
