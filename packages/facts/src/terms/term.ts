import type { SourceRef } from '@vouchsafe/core'
import type { DateValue, Span, Value } from '@vouchsafe/text'

/** What a clause of a policy is about. */
export type Topic =
  | 'return'
  | 'refund'
  | 'exchange'
  | 'warranty'
  | 'cancel'
  | 'change'
  | 'delivery'
  | 'renewal'
  | 'price-protection'
  /** Anything else that a person writes terms of: fees for services, discounts, hours. Patterns read none of it. */
  | 'other'

/** What a clause decides. */
export type Outcome =
  /** It may be done, or may not. */
  | { readonly aspect: 'allowed'; readonly is: boolean }
  /** How long it may be done, or how long something is covered. */
  | { readonly aspect: 'window' | 'cover' | 'notice'; readonly value: Value }
  /** How long it takes. */
  | { readonly aspect: 'time'; readonly value: Value }
  /** What is taken off or charged, or what is paid back: a share, an amount, all or nothing. */
  | { readonly aspect: 'fee' | 'refund'; readonly value: Share }
  /** Who bears the cost of sending. */
  | { readonly aspect: 'payer'; readonly is: 'shop' | 'customer' }
  /** How often it may be done. */
  | { readonly aspect: 'count'; readonly value: number }

export type Share =
  | { readonly of: 'share'; readonly percent: number }
  | { readonly of: 'amount'; readonly amount: number; readonly currency: string | null }

/** Something that happens to an order or a booking, which terms count from. */
export type EventName =
  | 'delivery'
  | 'purchase'
  | 'dispatch'
  | 'departure'
  | 'renewal'
  | 'activation'
  | 'receipt-of-return'

/** When a clause holds. */
export type Condition = Span & {
  /** It must not be so: "except for …", 不含…. */
  readonly not?: true
} & (
    | { readonly about: 'state'; readonly axis: string; readonly is: string }
    | { readonly about: 'goods'; readonly is: string }
    | {
        readonly about: 'time'
        readonly event: EventName
        readonly side: 'before' | 'after'
        /** Seconds, both ends included. */
        readonly least?: number
        readonly most?: number
      }
    | {
        readonly about: 'season'
        readonly event: EventName | 'any'
        readonly from?: DateValue
        readonly to?: DateValue
      }
    | {
        readonly about: 'amount'
        readonly least?: number
        readonly most?: number
        readonly currency: string | null
      }
    /**
     * In a policy's own words, as a person who reviews it writes them: "business account", 月结客户. Met where the case or the
     * claim names one of `any`; not met where it names one of `other` and none of `any`; open where it names neither.
     */
    | {
        readonly about: 'words'
        readonly any: readonly string[]
        readonly other?: readonly string[]
      }
  )

/** One conditioned term of a policy: what is decided, about what, and when. */
export interface Term {
  readonly topic: Topic
  readonly outcomes: readonly Outcome[]
  readonly conditions: readonly Condition[]
  /** It takes something out of a wider term: "except", 除外. */
  readonly isException: boolean
  /** The clause, in UTF-16 code units of the policy's text. */
  readonly span: Span
  readonly quote: string
  /** Only `proposed` ones do not count. Absent: read by the patterns. */
  readonly status?: 'proposed' | 'confirmed'
}

/** A policy taken apart: a reviewable form that keeps each clause's place. */
export interface CompiledPolicy {
  readonly source: SourceRef
  readonly title?: string
  readonly asOf?: string
  readonly validUntil?: string
  readonly terms: readonly Term[]
}
