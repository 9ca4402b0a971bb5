export { claims } from './claims.ts'
export { type ExtractionContext, extractClaims } from './extract.ts'
