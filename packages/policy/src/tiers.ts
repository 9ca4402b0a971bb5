import type { Claim, Finding, Verdict } from '@vouchsafe/core'
import { verdictData } from './claim-data.ts'
import { packId } from './findings.ts'
import type { LoadedPack } from './load-pack.ts'
import { valueAt } from './logic-value.ts'
import { fillMessage, wordsFor } from './message.ts'
import type { RiskTier } from './rule-pack.ts'
import type { RuleData } from './turn-data.ts'

/**
 * Findings for the tiers that a claim falls into and whose evidence it lacks.
 *
 * A claim that is not supported at all is what the verdict's own row is for; a tier asks what a supported one rests on.
 *
 * @param dataFor What a pack's rules would read, with the records that it looks up, such as the product.
 */
export function tierFindings(
  claim: Claim,
  verdict: Verdict | undefined,
  dataFor: (pack: LoadedPack) => RuleData,
  packs: readonly LoadedPack[],
  language: string,
): readonly Finding[] {
  if (verdict && verdict.status !== 'supported') return []
  return packs.flatMap((pack) => {
    const { tiers = [] } = pack.source
    if (tiers.length === 0) return []
    const data = dataFor(pack)
    return tiers.flatMap((tier, index): readonly Finding[] => {
      if (!fallsInto(tier, claim, data) || isMet(tier, verdict)) return []
      return [
        {
          code: `policy/${pack.source.id}.${tier.code}`,
          action: tier.action,
          message: fillMessage(wordsFor(tier.message, language), data),
          span: { start: claim.start, end: claim.end },
          claim: claim.id,
          evidence: [
            {
              relation: 'mentions',
              source: { id: packId(pack), pointer: `/tiers/${index}` },
              shows: tier.source ?? pack.source.source,
            },
          ],
          ...(tier.action === 'annotate' && { mark: 'unconfirmed' as const }),
          ...(tier.requires === 'person' && { handoff: 'policy' as const }),
        },
      ]
    })
  })
}

function fallsInto(tier: RiskTier, claim: Claim, data: RuleData): boolean {
  if (!tier.kinds.includes(claim.kind)) return false
  const category = valueAt(data, ['product', 'category'])
  // A category that nobody knows may be the dangerous one.
  if (tier.categories && typeof category === 'string' && !tier.categories.includes(category))
    return false
  if (!tier.from) return true
  const amount = valueAt(data, ['claim', 'money', 'amount'])
  const currency = valueAt(data, ['claim', 'money', 'currency'])
  if (typeof amount !== 'number') return valueAt(data, ['claim', 'amount']) !== undefined
  const least = typeof currency === 'string' ? tier.from[currency] : undefined
  return least === undefined || amount >= least
}

function isMet({ requires }: RiskTier, verdict: Verdict | undefined): boolean {
  if (!verdict || requires === 'person') return false
  const { sources, hasRecord } = verdictData(verdict) as {
    readonly sources: readonly string[]
    readonly hasRecord: boolean
  }
  if (requires === 'record') return hasRecord
  if (requires === 'tool') return sources.some((id) => id.startsWith('tool:'))
  return sources.length > 0
}
