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
export { LABEL_TEXTS, type LabelTexts } from './label-texts.ts'
export type { DisclosureOptions } from './options.ts'
export { type Circumstances, type DutyQuery, resolveDuties } from './resolve-duties.ts'
