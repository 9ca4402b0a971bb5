export { type LocalJudgeOptions, localJudge } from './local-judge.ts'
export type { ModelLike, TokenizerLike, TransformersLike } from './transformers.ts'
