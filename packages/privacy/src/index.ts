export { aesGcm } from './aes-gcm.ts'
export { type Ask, findAsks } from './asks.ts'
export { CATEGORIES, type Category, SENSITIVE } from './category.ts'
export { detect, MAX_DETECT } from './detect.ts'
export { detectJson, type JsonEntity } from './detect-json.ts'
export type { DetectOptions, Entity } from './entity.ts'
export { cutHistory, type HistoryBudget } from './history.ts'
export { type MaskedText, type MaskOptions, mask } from './mask.ts'
export { maskContent, maskJson } from './mask-json.ts'
export { type PrivacyGuard, type PrivacyOptions, privacy, type VaultPorts } from './privacy.ts'
export {
  DETAILS,
  type Detail,
  PROFILES,
  type PurposeProfile,
  parseProfile,
  profileFor,
  STRICTEST,
} from './profile.ts'
export { type PseudonymOptions, Pseudonyms, type VaultEntry } from './pseudonyms.ts'
export {
  type HandOver,
  type Recipient,
  type Recipients,
  type Refusal,
  recipients,
  TRANSFER_RULES,
  type TransferRule,
} from './recipients.ts'
export type { Recogniser } from './recogniser.ts'
export { RECOGNISERS } from './recognisers.ts'
export { type ProcessingRecord, type Records, records } from './records.ts'
export { inventedTokens, restore, restoreJson, restoring } from './restore.ts'
export { estimate, type TokenCounter } from './token-count.ts'
export { type Vault, type VaultOptions, vault } from './vault.ts'
