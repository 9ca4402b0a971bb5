import type { Action, ClaimKind, HandoffReason, Json } from '@vouchsafe/core'

/** Words in the customer's language. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** What a rule looks at: a claim, a sentence, the whole reply, or a tool call before it runs. */
export type RuleScope = 'claim' | 'sentence' | 'reply' | 'tool'

/** A JSON Logic expression. */
export type Logic = Json

/** Which phrases of a sentence a rule is about. Each occurrence is looked at by itself, as `match`. */
export interface Find {
  /** Name of the list of phrases. */
  readonly phrases: string
  /** Name of a list of longer phrases: an occurrence within one of them does not count. */
  readonly except?: string
}

/** Something that must, or must not, be what a rule matches. Run by `vouchsafe policy test`. */
export interface RuleExample {
  /** One line for the reader. */
  readonly title?: string
  /** The data that the rule sees. For a rule that finds phrases, `sentence.text` is searched. */
  readonly facts: { readonly [root: string]: Json }
  readonly matches: boolean | 'unknown'
}

/** One rule. */
export interface Rule {
  /** Last part of its finding code: `policy/<pack>.<code>`. */
  readonly code: string
  readonly on?: RuleScope
  readonly find?: Find
  /** When the rule applies. Default: always. */
  readonly when?: Logic
  /** What must then hold. A rule without it fires whenever it applies. */
  readonly require?: Logic
  /** What a rule that fires asks for. Not for tool rules. Default: `block`. */
  readonly action?: Action
  /** What a tool rule that fires decides. Default: `refuse`. */
  readonly decision?: 'ask' | 'refuse'
  /** What to ask for where the data does not tell. Default: `note`; for tool rules `ask`. */
  readonly cannotTell?: Action | 'ask' | 'refuse' | 'allow'
  readonly handoff?: HandoffReason
  readonly message: Words
  /** With `annotate`: said behind the sentence. With `repair`: said in the place of what was found. */
  readonly text?: Words
  /** The clause that the rule carries out. Default: the pack's. */
  readonly source?: string
  /** Wins over rules of the same strictness with a lower number. Default: 0. */
  readonly priority?: number
  readonly examples: readonly RuleExample[]
}

/** A record that rules may read by name: the latest one that a tool gave, or that the application passed. */
export interface RecordLookup {
  /** Names of the tools whose results are searched. Default: all. */
  readonly tools?: readonly string[]
  /** A field of the record … */
  readonly key?: string
  /** … that must have this value. */
  readonly equals?: Logic
}

/** What a tool takes. */
export interface ToolContract {
  /** JSON Schema of the arguments. */
  readonly arguments: Json
}

/** What a costly claim needs before it may be said. */
export interface RiskTier {
  readonly code: string
  readonly kinds: readonly ClaimKind[]
  /** Only from this amount on, by currency; a currency that is not named counts as reached. */
  readonly from?: Readonly<Record<string, number>>
  /** Only for these categories of product. */
  readonly categories?: readonly string[]
  /** `evidence`: any source; `record`: a record, not prose; `tool`: a tool result of this conversation; `person`: a person. */
  readonly requires: 'evidence' | 'record' | 'tool' | 'person'
  readonly action: Action
  readonly message: Words
  readonly source?: string
}

/** Approved wording, said in the place of a stopped draft. */
export interface Template {
  readonly code: string
  /** When it answers what the customer asked. */
  readonly when: Logic
  /** `{path}` stands for a fact; a template whose facts are not all known is not used. */
  readonly text: Words
  readonly examples: readonly {
    readonly facts: { readonly [root: string]: Json }
    readonly says: { readonly en?: string; readonly zh?: string } | null
  }[]
}

/** A set of rules with one source. */
export interface RulePack {
  readonly $schema?: string
  readonly id: string
  readonly version: string
  readonly title: Words
  /** Where the rules come from: a law, terms of sale, a wiki page. */
  readonly source: string
  /** Whose law it is: `CN`, `EU`, `US-CA`. Default: the pack applies everywhere. */
  readonly jurisdictions?: readonly string[]
  /** First day on which the pack applies, `YYYY-MM-DD`. */
  readonly from?: string
  /** Last day on which the pack applies. */
  readonly until?: string
  readonly lists?: Readonly<Record<string, readonly string[]>>
  readonly records?: Readonly<Record<string, RecordLookup>>
  readonly tools?: Readonly<Record<string, ToolContract>>
  readonly tiers?: readonly RiskTier[]
  readonly templates?: readonly Template[]
  readonly rules: readonly Rule[]
}
