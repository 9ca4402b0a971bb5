// What a shop's verification takes: the pipeline, claims in Chinese and English, facts and rules.
export { claims } from '@vouchsafe/claims'
export { vouchsafe } from '@vouchsafe/core'
export { facts } from '@vouchsafe/facts'
export { policy } from '@vouchsafe/policy'
