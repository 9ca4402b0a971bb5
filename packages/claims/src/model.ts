export { type ModelReaderOptions, modelReader } from './model-reader.ts'
