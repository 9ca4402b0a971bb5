import type { Json } from './fact.ts'

/** Any call of a tool that the model asks for. */
export interface ToolCall {
  readonly id: string
  readonly name: string
  readonly arguments: Json
}

/** One message of the conversation, in order. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  /** Empty for an assistant message that only calls tools. */
  readonly content: string
  /** Calls that an assistant message made. */
  readonly toolCalls?: readonly ToolCall[]
  /** Which call a tool message answers. */
  readonly toolCallId?: string
  /** The tool's name, on a tool message. */
  readonly name?: string
  /** False if the tool reported failure. Default: true. */
  readonly ok?: boolean
}

/** Whom the agent speaks to. */
export interface Customer {
  readonly id: string
  /** The application has established who this is. Default: false. */
  readonly verified?: boolean
  /** Anything else the application knows; guards may read it as facts about the customer. */
  readonly [field: string]: Json | undefined
}

/** One exchange: everything that is known before the model answers. */
export interface Turn {
  readonly conversationId: string
  /** In order; ends with the customer's latest message or a tool result. */
  readonly messages: readonly Message[]
  readonly customer?: Customer
  /** Why the data is processed: `pre-sale`, `after-sales`, `refund`, … */
  readonly purpose?: string
  readonly channel?: string
  /** Whose law applies: `CN`, `EU`, `US`, `US-CA`, `UK`, … */
  readonly jurisdictions?: readonly string[]
  /** BCP 47 tag of the customer's language, such as `zh-CN`. Default: told from the customer's words. */
  readonly locale?: string
  /** The turn's clock, ISO 8601 with offset. Without it nothing is said about freshness or relative dates. */
  readonly now?: string
  /** IANA name. Default: the offset of `now`. */
  readonly timeZone?: string
  /** What the application knows for this turn alone, by source id, such as an order that was just looked up. */
  readonly facts?: Readonly<Record<string, Json>>
}
