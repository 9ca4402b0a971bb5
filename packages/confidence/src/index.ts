export { abstentionPoints, abstentionScore, type Outcome } from './abstention.ts'
export { agreementOf } from './agreement.ts'
export { binomialAtMost, errorUpperBound } from './binomial.ts'
export {
  type Calibration,
  type CalibrationDocument,
  type CalibrationOptions,
  type Fit,
  fitCalibration,
  MIN_OF_EACH,
  MIN_RECORDS,
  readCalibration,
} from './calibration.ts'
export { findComplaint } from './complaint.ts'
export { confidence } from './confidence.ts'
export {
  DECISIONS,
  type Decision,
  decideOn,
  type KindThresholds,
  type Thresholds,
} from './decision.ts'
export {
  type EmergencyStop,
  emergencyStop,
  type StopScope,
  type StopState,
} from './emergency-stop.ts'
export { findHumanRequest } from './human-request.ts'
export { type OpenAIToken, type PlacedToken, placeTokens, spanProbability } from './logprobs.ts'
export {
  aurc,
  auroc,
  bootstrap,
  brierScore,
  type Estimate,
  expectedCalibrationError,
  type ReliabilityBin,
  type RiskCoverage,
  reliability,
  riskCoverage,
} from './metrics.ts'
export {
  type Availability,
  availabilityAt,
  type Day,
  type OpeningHours,
  type Queue,
  waitingText,
} from './opening-hours.ts'
export type { ConfidenceOptions, SignalInput } from './options.ts'
export { type HandoffPacket, handoffPacket, type PacketParts, type Promised } from './packet.ts'
export { type PlotOptions, reliabilityPlot, riskCoveragePlot } from './plots.ts'
export { type LabelledRecord, readRecords } from './records.ts'
export { scopeSignal } from './scope.ts'
export {
  combineSignals,
  DEFAULT_WEIGHTS,
  freshnessOf,
  type Signals,
  type Weights,
} from './signals.ts'
export { type ChosenThreshold, chooseThreshold, controlRisk, type Guarantee } from './thresholds.ts'
export { TRIGGERS, type Trigger, triggersOf } from './triggers.ts'
export { CONFIDENCE_WORDING, type ConfidenceWording } from './wording.ts'
