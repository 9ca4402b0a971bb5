import type { Turn } from '@vouchsafe/core'
import { holdsIn } from './jurisdictions.ts'
import type { LoadedPack, LoadedRule } from './load-pack.ts'
import { PhraseRules } from './phrase-rules.ts'
import { RuleIndex } from './rule-index.ts'
import type { RuleScope } from './rule-pack.ts'

/** All rules of some packs, filed by what they look at. */
export class RuleSet {
  readonly packs: readonly LoadedPack[]
  readonly byScope: Readonly<Record<RuleScope, RuleIndex>>
  /** Claim rules, apart by whether they read the verdict, which may come late. */
  readonly onVerdict: RuleIndex
  readonly onClaimAlone: RuleIndex
  readonly phrases: PhraseRules

  constructor(packs: readonly LoadedPack[]) {
    this.packs = packs
    const rules = packs.flatMap((pack) => pack.rules)
    const scoped = (on: RuleScope) => rules.filter((rule) => rule.on === on && !rule.rule.find)
    const claims = scoped('claim')
    this.byScope = {
      claim: new RuleIndex(claims),
      sentence: new RuleIndex(scoped('sentence')),
      reply: new RuleIndex(scoped('reply')),
      tool: new RuleIndex(scoped('tool')),
    }
    this.onVerdict = new RuleIndex(claims.filter(readsVerdict))
    this.onClaimAlone = new RuleIndex(claims.filter((rule) => !readsVerdict(rule)))
    this.phrases = new PhraseRules(rules)
  }

  /** The rules that apply to a turn, told by its place and its clock. */
  inForce(turn: Turn): RulesInForce {
    const today = turn.now?.slice(0, 10)
    const packs = this.packs.filter(
      ({ source }) =>
        holdsIn(source.jurisdictions, turn.jurisdictions) &&
        (today === undefined || source.from === undefined || source.from <= today) &&
        (today === undefined || source.until === undefined || today <= source.until),
    )
    const set = new Set(packs)
    return { all: this, packs, includes: (pack) => set.has(pack) }
  }
}

/** The rules of a set that apply to one turn. */
export interface RulesInForce {
  readonly all: RuleSet
  readonly packs: readonly LoadedPack[]
  includes(pack: LoadedPack): boolean
}

function readsVerdict({ reads }: LoadedRule): boolean {
  return reads.some((path) => path === 'verdict' || path.startsWith('verdict.'))
}
