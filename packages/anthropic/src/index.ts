export {
  type AnthropicLike,
  anthropicFetch,
  type GuardAnthropicOptions,
  guardAnthropic,
  replyOf,
  retractionOf,
} from './guard-anthropic.ts'
export { MessagesAnswer } from './messages-answer.ts'
export { messagesFormat } from './messages-format.ts'
export { readMessages, writeMessages } from './messages-input.ts'
export { MessagesWriter, type MessagesWriting } from './messages-writer.ts'
