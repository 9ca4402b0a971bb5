export { CATEGORIES, type Category, SENSITIVE } from './category.ts'
export { detect, MAX_DETECT } from './detect.ts'
export type { DetectOptions, Entity } from './entity.ts'
