export { ChatAnswer, type ChatChoice, type ChatReading } from './chat-answer.ts'
export { chatFormat } from './chat-format.ts'
export { readChatMessages, writeChatMessages } from './chat-messages.ts'
export { ChatWriter, type ChatWriting } from './chat-writer.ts'
export {
  type GuardOpenAIOptions,
  guardOpenAI,
  type OpenAILike,
  openAIFetch,
  replyOf,
  retractionOf,
} from './guard-openai.ts'
export { ResponsesAnswer } from './responses-answer.ts'
export { responsesFormat } from './responses-format.ts'
export { readResponsesInput, writeResponsesInput } from './responses-input.ts'
export { ResponsesWriter, type ResponsesWriting } from './responses-writer.ts'
