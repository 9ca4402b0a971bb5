import {
  type Claim,
  type Context,
  checkOptions,
  type Draft,
  type Finding,
  type Guard,
  type Inspection,
  isForeign,
  isText,
  type Json,
  kindOf,
  manyOf,
  type OptionCheck,
  oneOf,
  type Sentence,
  type ToolCall,
  type ToolDecision,
  type Turn,
  VouchsafeError,
} from '@vouchsafe/core'
import { decideToolCall } from './decide-tool.ts'
import { type LoadedPack, loadPack } from './load-pack.ts'
import { RecordIndex } from './records.ts'
import { ReplyRules } from './reply-rules.ts'
import type { RulePack } from './rule-pack.ts'
import { RuleSet } from './rule-set.ts'
import { approvedWords } from './templates.ts'
import { TurnData } from './turn-data.ts'

export interface PolicyOptions {
  /** Rule packs, as JSON or loaded. Their order makes no difference. */
  readonly packs: readonly (RulePack | LoadedPack)[]
  /** Records that hold for every turn, by name: `orders`, `catalog`. Rules read them as `shop.orders`, and by look-up. */
  readonly data?: Readonly<Record<string, Json>>
  /** Whose law applies to turns that do not say. Default: all packs apply to them. */
  readonly jurisdictions?: readonly string[]
  /** Default: `block`. */
  readonly onError?: Guard['onError']
  /** Default: `enforce`. */
  readonly mode?: Guard['mode']
}

const OPTIONS: Readonly<Record<keyof PolicyOptions, OptionCheck>> = {
  packs: manyOf('rule packs'),
  data: ['records by name', isForeign],
  jurisdictions: manyOf('jurisdictions', isText),
  onError: oneOf('block', 'annotate'),
  mode: oneOf('enforce', 'shadow'),
}

/**
 * Holds replies and tool calls to rule packs.
 *
 * Comes behind the guards that establish claims and verdicts, because rules read both.
 *
 * @throws {VouchsafeError} `invalid_source` if a pack cannot be used, listing everything that is wrong with it;
 * `invalid_options` if an option is not known.
 */
export function policy(options: PolicyOptions): Guard {
  checkOptions('policy()', options, OPTIONS)
  checkPacks(options)
  const rules = new RuleSet(options.packs.map((pack) => (isLoaded(pack) ? pack : loadPack(pack))))
  const data = options.data ?? {}
  const shop = { data, index: new RecordIndex(Object.values(data)) }
  const turns = new WeakMap<Turn, TurnRules>()
  const rulesFor = (context: Context): TurnRules => {
    const known = turns.get(context.turn)
    if (known) return known
    const { turn, language } = context
    const jurisdictions = turn.jurisdictions ?? options.jurisdictions
    const full = jurisdictions ? { ...turn, jurisdictions } : turn
    const made: TurnRules = {
      rules: rules.inForce(full),
      data: new TurnData(full, shop, language),
      seen: new WeakMap(),
    }
    turns.set(turn, made)
    return made
  }
  const replyRules = (context: Context): ReplyRules => {
    const { rules: inForce, data: turn, seen } = rulesFor(context)
    // A draft has its own list of claims, which grows as it is read; another attempt has another.
    const own = seen.get(context.claims) ?? new Set<string>()
    seen.set(context.claims, own)
    return new ReplyRules(inForce, turn, context, own)
  }
  return {
    name: 'policy',
    ...(options.onError && { onError: options.onError }),
    ...(options.mode && { mode: options.mode }),
    inspect(sentence: Sentence, context: Context): Inspection {
      return told(replyRules(context).sentence(sentence))
    },
    conclude(draft: Draft, context: Context): Inspection {
      const { rules: inForce, data: turn } = rulesFor(context)
      const instead = approvedWords(inForce, turn, context.language)
      return {
        ...told(replyRules(context).reply(draft)),
        ...(instead !== undefined && { instead }),
      }
    },
    tool(call: ToolCall, context: Context): ToolDecision {
      const { rules: inForce, data: turn } = rulesFor(context)
      return decideToolCall(call, inForce, turn, context)
    },
  }
}

function checkPacks({ packs }: PolicyOptions): void {
  if (packs === undefined)
    throw new VouchsafeError('invalid_options', 'policy() needs packs, a list of rule packs')
  const wrong = packs.findIndex((pack) => !isForeign(pack))
  if (wrong < 0) return
  throw new VouchsafeError(
    'invalid_options',
    `policy(): packs.${wrong}: expected a rule pack, got ${kindOf(packs[wrong])}`,
  )
}

/** The rules that apply to a turn, and what they read of it. */
interface TurnRules {
  readonly rules: ReturnType<RuleSet['inForce']>
  readonly data: TurnData
  /** Ids of claims that were judged in their sentence, by the draft's list of claims. */
  readonly seen: WeakMap<readonly Claim[], Set<string>>
}

function isLoaded(pack: RulePack | LoadedPack): pack is LoadedPack {
  return 'digest' in pack && 'lookups' in pack
}

function told(findings: readonly Finding[]): Inspection {
  return findings.length === 0 ? {} : { findings }
}
