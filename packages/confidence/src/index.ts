export { findComplaint } from './complaint.ts'
export { confidence } from './confidence.ts'
export { findHumanRequest } from './human-request.ts'
export type { ConfidenceOptions } from './options.ts'
