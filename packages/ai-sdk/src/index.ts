export {
  type CallLike,
  type CallRequest,
  type MiddlewareOptions,
  type VouchsafeMiddleware,
  vouchsafeMiddleware,
} from './middleware.ts'
export { type ReplyMetadata, replyMetadata, replyOf, retractionOf } from './reply-of.ts'
