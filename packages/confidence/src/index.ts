export { findComplaint } from './complaint.ts'
export { findHumanRequest } from './human-request.ts'
