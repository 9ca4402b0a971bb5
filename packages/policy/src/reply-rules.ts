import type { Claim, Context, Draft, Finding, Sentence, Verdict } from '@vouchsafe/core'
import { covers, type Span } from '@vouchsafe/text'
import { claimData, sentenceData, verdictData, worstVerdict } from './claim-data.ts'
import { evaluateRule } from './evaluate.ts'
import { findingsOf, type Place } from './findings.ts'
import { findHits, type Hit } from './hits.ts'
import type { LoadedPack } from './load-pack.ts'
import { matchData } from './phrase-rules.ts'
import type { RuleIndex } from './rule-index.ts'
import type { RulesInForce } from './rule-set.ts'
import { tierFindings } from './tiers.ts'
import type { RuleData, TurnData } from './turn-data.ts'

interface Judged {
  readonly claim: Claim
  readonly verdict: Verdict | undefined
}

/** Applies a turn's rules to a draft, sentence by sentence. */
export class ReplyRules {
  readonly #rules: RulesInForce
  readonly #turn: TurnData
  readonly #context: Context
  readonly #seen: Set<string>

  /** @param seen Ids of claims whose verdict was there when their sentence was read; shared by one draft's sentences. */
  constructor(rules: RulesInForce, turn: TurnData, context: Context, seen: Set<string>) {
    this.#rules = rules
    this.#turn = turn
    this.#context = context
    this.#seen = seen
  }

  /** What rules say of a sentence and of the claims in it. */
  sentence(sentence: Sentence): readonly Finding[] {
    const judged = this.#judged(sentence)
    const data = { ...this.#turn.root, sentence: sentenceData(sentence, judged) }
    const behind = behindOf(sentence)
    const findings = judged.flatMap((each) => this.#claim(each, data, sentence, behind))
    const { all } = this.#rules
    const whole = this.#hits(all.byScope.sentence, data)
    const span = spanOf(sentence)
    findings.push(...findingsOf(whole, { span, behind }, this.#context.language))
    for (const hits of this.#phrases(sentence, data))
      findings.push(...findingsOf(hits, { span, behind }, this.#context.language))
    return findings
  }

  /** What rules say of the whole reply, and of claims whose verdict came with it. */
  reply(draft: Draft): readonly Finding[] {
    const late = this.#lateClaims(draft)
    const { claims, language } = this.#context
    const data: RuleData = {
      ...this.#turn.root,
      reply: {
        text: draft.text,
        format: draft.format,
        sentences: draft.sentences.length,
        kinds: [...new Set(claims.map(({ kind }) => kind))],
        calls: draft.toolCalls.map(({ name }) => name),
      },
    }
    return [...late, ...findingsOf(this.#hits(this.#rules.all.byScope.reply, data), {}, language)]
  }

  /** Claims whose verdict was not there when their sentence was read. */
  #lateClaims(draft: Draft): readonly Finding[] {
    const { claims, verdicts } = this.#context
    const judged = new Set(verdicts.map(({ claim }) => claim))
    const late = claims.filter(({ id }) => !this.#seen.has(id) && judged.has(id))
    return late.flatMap((claim) => {
      const sentence = draft.sentences.find((each) => covers(each, claim))
      const verdict = this.#verdictOf(claim)
      const data = sentence
        ? { ...this.#turn.root, sentence: sentenceData(sentence, this.#judged(sentence)) }
        : this.#turn.root
      const behind = sentence && behindOf(sentence)
      const root = this.#claimRoot({ claim, verdict }, data, sentence)
      return this.#verdictRules({ claim, verdict }, root, behind)
    })
  }

  #claim(judged: Judged, data: RuleData, sentence: Sentence, behind: number): readonly Finding[] {
    const { claim, verdict } = judged
    const root = this.#claimRoot(judged, data, sentence)
    const alone = this.#hits(this.#rules.all.onClaimAlone, root)
    const place = placeOf(claim, behind)
    const { language } = this.#context
    if (verdict === undefined) return findingsOf(alone, place, language)
    this.#seen.add(claim.id)
    const both = [...alone, ...this.#hits(this.#rules.all.onVerdict, root)]
    return [...findingsOf(both, place, language), ...this.#tierFindings(judged, root)]
  }

  #verdictRules(judged: Judged, root: RuleData, behind: number | undefined): readonly Finding[] {
    const { language } = this.#context
    const hits = this.#hits(this.#rules.all.onVerdict, root)
    return [
      ...findingsOf(hits, placeOf(judged.claim, behind), language),
      ...this.#tierFindings(judged, root),
    ]
  }

  #claimRoot({ claim, verdict }: Judged, data: RuleData, sentence: Sentence | undefined): RuleData {
    return {
      ...data,
      claim: claimData(claim, sentence ? quoteIn(sentence, claim) : ''),
      ...(verdict && { verdict: verdictData(verdict) }),
    }
  }

  #hits(index: RuleIndex, data: RuleData): readonly Hit[] {
    return findHits(
      index,
      (pack) => this.#rules.includes(pack),
      (pack) => this.#withRecords(pack, data),
      data,
    )
  }

  #tierFindings({ claim, verdict }: Judged, root: RuleData): readonly Finding[] {
    const dataFor = (pack: LoadedPack) => this.#withRecords(pack, root)
    return tierFindings(claim, verdict, dataFor, this.#rules.packs, this.#context.language)
  }

  #withRecords(pack: LoadedPack, data: RuleData): RuleData {
    return this.#turn.withRecords(data, pack.lookups)
  }

  /** Hits of the rules that look for phrases, together by place. */
  #phrases(sentence: Sentence, data: RuleData): readonly (readonly Hit[])[] {
    const places = new Map<string, Hit[]>()
    for (const { rule, span } of this.#rules.all.phrases.find(sentence.text)) {
      if (!this.#rules.includes(rule.pack)) continue
      const root = this.#withRecords(rule.pack, {
        ...data,
        match: matchData(sentence.text, span),
      })
      const outcome = evaluateRule(rule, root)
      if (outcome !== 'fires' && outcome !== 'unknown') continue
      const hit: Hit = { rule, outcome, data: root, span: sentence.locate(span) }
      const key = `${span.start}-${span.end}`
      places.set(key, [...(places.get(key) ?? []), hit])
    }
    return [...places.values()]
  }

  #judged(sentence: Sentence): readonly Judged[] {
    return this.#context.claims
      .filter((claim) => claim.start >= sentence.start && claim.start < sentence.end)
      .map((claim) => ({ claim, verdict: this.#verdictOf(claim) }))
  }

  #verdictOf(claim: Claim): Verdict | undefined {
    return worstVerdict(this.#context.verdicts.filter((verdict) => verdict.claim === claim.id))
  }
}

/** A claim's words. In a structured draft they may be escaped, so nothing is cut out of it. */
function quoteIn(sentence: Sentence, { start, end }: Claim): string {
  return sentence.pointer === undefined
    ? sentence.text.slice(start - sentence.start, end - sentence.start)
    : sentence.text
}

function placeOf(claim: Claim, behind: number | undefined): Place {
  return {
    span: { start: claim.start, end: claim.end },
    claim: claim.id,
    ...(behind !== undefined && { behind }),
  }
}

function spanOf(sentence: Sentence): Span {
  const { text } = sentence
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return sentence.locate({ start: Math.min(start, end), end })
}

function behindOf(sentence: Sentence): number {
  const end = sentence.text.trimEnd().length
  return sentence.locate({ start: end, end }).start
}
