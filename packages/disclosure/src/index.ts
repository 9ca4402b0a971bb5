export { AIGC_KEYS, type AigcLabel, aigcLabel, parseAigc, propagated, writeAigc } from './aigc.ts'
export { asksIfRobot } from './asks-if-robot.ts'
export { checkLabel, fulfils, type LabelCheck, missingElements } from './check-label.ts'
export { composeLabel, type LabelRequest } from './compose-label.ts'
export { disclosure } from './disclosure.ts'
export { DUTIES } from './duties.ts'
export {
  CHANNELS,
  type Channel,
  type Condition,
  type Duty,
  type DutyKind,
  type LabelElement,
  MOMENTS,
  type Moment,
} from './duty.ts'
export { findHumanClaims, type HumanClaim, saysItIsAi } from './human-claim.ts'
export { DIGITAL_SOURCE_TYPES, type ImageOrigin, imageXmp } from './image-source.ts'
export { LABEL_TEXTS, type LabelTexts } from './label-texts.ts'
export { type Marked, type MarkedJson, markHtml, markJson, markMarkdown } from './mark-file.ts'
export type { DisclosureOptions } from './options.ts'
export { isCreditCode, isProducerCode, producerCode } from './producer-code.ts'
export { type Circumstances, type DutyQuery, resolveDuties } from './resolve-duties.ts'
export { type ResponseMark, responseHeaders } from './response-headers.ts'
export {
  type Author,
  authorName,
  handoverNotice,
  type TranscriptOptions,
  transcript,
} from './transcript.ts'
