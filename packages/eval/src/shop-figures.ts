import { CLAIM_KINDS } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Figures } from './figures.ts'
import { aboveNote, type PredictedClaim } from './outcome.ts'
import { intersectionOverUnion, isTight } from './places.ts'
import { namesProblem, PROBLEMS } from './problems.ts'
import type { Mark } from './review.ts'
import type { ShopRecord, ShopRow } from './shop-record.ts'
import { byPart, f1, type Metrics, mean, type Rate, rateOf, rates, ratio } from './statistics.ts'
import { known } from './tags.ts'

type Expected = NonNullable<ShopRecord['expected']>
type ExpectedClaim = Expected['claims'][number]
/** A row whose reviewer is known. */
interface Reviewed {
  readonly row: ShopRow
  readonly said: Expected
}

/** Figures of the shop suite over the records that a reviewer has looked at. */
export function shopFigures(rows: readonly ShopRow[]): Pick<Figures, 'metrics' | 'by'> {
  const reviewed = rows.flatMap((row) =>
    row.record.expected === undefined ? [] : [{ row, said: row.record.expected }],
  )
  const kinds = CLAIM_KINDS.flatMap((kind) => {
    const own = reviewed
      .map(({ row, said }) => ({ row, said: ofKind(said, kind) }))
      .filter(({ said }) => said.claims.length > 0)
    if (own.length === 0) return []
    const metrics = { n: own.length, ...rates({ localised: localised(own) }), ...claimMetrics(own) }
    return [[kind, metrics] as const]
  })
  return {
    metrics: wholeMetrics(reviewed),
    by: {
      kind: Object.fromEntries(kinds),
      lang: byPart(reviewed, ({ row }) => known(row.record.lang), wholeMetrics),
      problem: byPart(
        reviewed,
        ({ said }) => said.problems,
        (own, problem) =>
          rates({
            found: rateOf(own, (each) => isNamed(each, problem)),
            caught: rateOf(own, isFlagged),
          }),
      ),
    },
  }
}

function ofKind(said: Expected, kind: string): Expected {
  return { ...said, claims: said.claims.filter((claim) => claim.kind === kind) }
}

function isNamed({ row }: Reviewed, problem: string): boolean {
  return aboveNote(row.outcome.findings).some(({ code }) => namesProblem(code, problem))
}

function wholeMetrics(reviewed: readonly Reviewed[]): Metrics {
  return {
    ...rates({
      caught: rateOf(
        reviewed.filter(({ said }) => !said.clean),
        isFlagged,
      ),
      delivered: rateOf(
        reviewed.filter(({ said }) => !said.clean && wrongClaims(said).length > 0),
        isDelivered,
      ),
      falseAlarms: rateOf(
        reviewed.filter(({ said }) => said.clean),
        isFlagged,
      ),
      localised: localised(reviewed),
    }),
    ...claimMetrics(reviewed),
    ...problemMetrics(reviewed),
    ...handoffMetrics(reviewed),
  }
}

/** Where the draft's wrong claims stand. */
export function wrongPlaces({ draft, expected }: ShopRecord): readonly Mark[] {
  if (expected === undefined) return []
  return wrongClaims(expected).map((claim) => ({
    ...placeOf(draft.text, claim),
    tone: 'wrong',
    title: `${claim.kind} expected ${claim.verdict}${claim.right === undefined ? '' : `: ${claim.right}`}`,
  }))
}

const isFlagged = ({ row }: Reviewed): boolean => row.outcome.status !== 'verified'

/** A wrong quote reached the customer. */
function isDelivered({ row, said }: Reviewed): boolean {
  const { status, text } = row.outcome
  if (status === 'blocked' && !text.includes(row.record.draft.text)) return false
  return wrongClaims(said).some(({ quote }) => text.includes(quote))
}

function wrongClaims(said: Expected): readonly ExpectedClaim[] {
  return said.claims.filter(({ verdict }) => verdict !== 'supported')
}

function placeOf(text: string, { quote }: ExpectedClaim): Span {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

function localised(reviewed: readonly Reviewed[]): Rate {
  const wrong = reviewed.flatMap(({ row, said }) =>
    wrongClaims(said).map((claim) => ({ row, claim })),
  )
  return rateOf(wrong, ({ row, claim }) => {
    const { text } = row.record.draft
    return aboveNote(row.outcome.findings).some(
      ({ start, end }) =>
        start !== undefined &&
        end !== undefined &&
        isTight({ start, end }, text, placeOf(text, claim)),
    )
  })
}

/** Expected claims beside the predicted claim that covers the same words best. */
function claimMetrics(reviewed: readonly Reviewed[]): Metrics {
  const pairs = reviewed.flatMap(({ row, said }) =>
    said.claims.map((claim) => ({
      claim,
      found: bestMatch(row.outcome.claims, placeOf(row.record.draft.text, claim)),
    })),
  )
  const recall = (supported: boolean) => {
    const own = pairs.filter(({ claim }) => (claim.verdict === 'supported') === supported)
    const right = own.filter(({ found }) => found && (found.verdict === 'supported') === supported)
    return ratio(right.length, own.length)
  }
  const matched = pairs.filter(({ found }) => found !== undefined)
  return {
    verdicts: mean(recall(true), recall(false)),
    ...rates({ kinds: rateOf(matched, ({ claim, found }) => claim.kind === found?.kind) }),
  }
}

function bestMatch(claims: readonly PredictedClaim[], place: Span): PredictedClaim | undefined {
  const ranked = claims
    .map((claim) => ({ claim, fit: intersectionOverUnion(claim, place) }))
    .toSorted((a, b) => b.fit - a.fit)
  const best = ranked[0]
  return best !== undefined && best.fit >= 0.3 ? best.claim : undefined
}

function problemMetrics(reviewed: readonly Reviewed[]): Metrics {
  let [named, right, wanted] = [0, 0, 0]
  for (const { row, said } of reviewed) {
    const codes = aboveNote(row.outcome.findings).map(({ code }) => code)
    const problems = PROBLEMS.filter((name) => codes.some((code) => namesProblem(code, name)))
    named += problems.length
    right += problems.filter((name) => said.problems.includes(name)).length
    wanted += said.problems.length
  }
  return rates({
    problemRecall: { hits: right, of: wanted },
    problemPrecision: { hits: right, of: named },
  })
}

function handoffMetrics(reviewed: readonly Reviewed[]): Metrics {
  const both = reviewed.filter(({ row, said }) => said.handoff && row.outcome.handoff).length
  const asked = reviewed.filter(({ row }) => row.outcome.handoff).length
  const needed = reviewed.filter(({ said }) => said.handoff).length
  return {
    ...rates({
      handoffPrecision: { hits: both, of: asked },
      handoffRecall: { hits: both, of: needed },
    }),
    handoffF1: f1(both, asked - both, needed - both),
  }
}
