export {
  type MastraMessageLike,
  type ProcessorOptions,
  type ProcessorRequest,
  type StreamPartLike,
  vouchsafeProcessor,
} from './processor.ts'
