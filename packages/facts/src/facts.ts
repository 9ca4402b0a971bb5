import {
  type Action,
  type Awaitable,
  type Claim,
  type ClaimKind,
  type Context,
  type Draft,
  type Finding,
  type Guard,
  type Inspection,
  type Sentence,
  type Turn,
  type Verdict,
  VouchsafeError,
} from '@vouchsafe/core'
import { outdatedIn } from './check/outdated-states.ts'
import { checkFacts } from './check-options.ts'
import { cited } from './citations.ts'
import { ClaimCase, type Given } from './claim-case.ts'
import { EarlierValues, Statuses } from './derive/earlier-values.ts'
import { breachesIn } from './dialogue/breaches.ts'
import { incompleteIn } from './dialogue/completeness.ts'
import { mayConstrain } from './dialogue/constraints.ts'
import { misquotedIn } from './dialogue/customer-own.ts'
import { type Grounding, type GroundOptions, gather } from './grounding.ts'
import { judge } from './judge.ts'
import { type Entailing, EntailmentDesk } from './prose/entailing.ts'
import { type Faithful, heldToProse } from './prose/faithful.ts'
import { decideOpen } from './prose/open-statements.ts'
import { SentenceReader, standsInOptions, valuePlaces } from './sentence-view.ts'
import { askingSources, DraftWorlds } from './sources/draft-worlds.ts'
import type { FactSource } from './sources/source.ts'
import { FocusFinder } from './subject/focus.ts'
import { ProfileReader } from './subject/profile.ts'
import { buildVocabulary, type Vocabulary, type VocabularyExtension } from './words/vocabulary.ts'
import { type World, WorldBuilder } from './world.ts'
import { findingsOf, mayBeWrong, wrongsIn } from './wrongs/find-wrongs.ts'

export interface FactsOptions {
  /** Words for the application's own attributes and values. */
  readonly vocabulary?: VocabularyExtension
  /** Ids of sources, the most trusted first: where two disagree, the first decides. Others conflict. */
  readonly precedence?: readonly string[]
  /** How old a fact's `asOf` may be, by kind of claim, against the turn's clock. Default: any age. */
  readonly maxAgeSeconds?: { readonly [K in ClaimKind]?: number }
  /**
   * Answers come from the documents alone: whatever a sentence states must be borne out by a passage, or it is marked.
   * `statements` for customers; `words` also tells each word, number, name and relation that is not borne out, so that
   * answers can be ranked by how much they add. Default: what nothing decides is delivered, see the action table.
   */
  readonly faithful?: Faithful
  /**
   * A model that is asked whether a passage bears out what rules could not decide. Its answer is kept as evidence; it never
   * outweighs a number, a name or a denial that does not agree, and what it fails to answer stays unsupported. Default: none.
   */
  readonly entail?: Entailing
  /**
   * Marks by which a draft cites what {@link FactsGuard.ground} gave, such as `[F3]`. `strip` takes them out of what is
   * delivered, which makes the reply an annotated one. A mark that nothing was given under is always taken out. Default: `keep`.
   */
  readonly citations?: 'keep' | 'strip'
  /**
   * Ids of the sources that may bear out a kind of claim, such as test reports for certificates; a product page that says the same
   * does not. `tool` stands for all tools. Default: any source.
   */
  readonly requiredSource?: { readonly [K in ClaimKind]?: readonly string[] }
  /**
   * What a draft leads to that leaves part of the question out without saying so: `annotate` tells the customer at its end,
   * `note` only records it. Default: `annotate`.
   */
  readonly incomplete?: Exclude<Action, 'repair'>
  /** Called for every look-up in an index; for tests of cost. */
  readonly onLookup?: () => void
}

/** Holds claims against sources, and gives the model the same sources before it answers. */
export interface FactsGuard extends Guard {
  /**
   * The rows and passages that matter in a turn, with ids, for the prompt. What the draft cites of them comes back as evidence,
   * if the same turn object is then given to the pipeline; the last call for a turn counts.
   *
   * @throws {VouchsafeError} `invalid_options` if `maxTokens` is no number of at least 0.
   */
  ground(turn: Turn, options: GroundOptions): Promise<Grounding>
}

/** What is read once a turn. */
interface Reading {
  readonly world: World
  readonly reader: SentenceReader
  readonly focus: FocusFinder
  readonly profiles: ProfileReader
  readonly statuses: Statuses
}

/**
 * Holds the claims of each sentence against what the shop knows, and says which are supported.
 *
 * @param sources In any order; where they disagree, `precedence` decides.
 * @throws {VouchsafeError} `invalid_options` if an option is unknown or of the wrong form, or a source is none; `invalid_source` if
 * a fixed source cannot be read.
 */
export function facts(sources: readonly FactSource[], options: FactsOptions = {}): FactsGuard {
  checkFacts(sources, options)
  const vocabulary = buildVocabulary(options.vocabulary)
  const builder = new WorldBuilder(sources, {
    vocabulary,
    probed: options.onLookup,
  })
  const readings = new WeakMap<Turn, Reading>()
  const groundings = new WeakMap<Turn, Grounding>()
  const readingIn = (world: World): Reading => ({
    world,
    reader: new SentenceReader(world),
    focus: new FocusFinder(world),
    profiles: new ProfileReader(vocabulary),
    statuses: new Statuses(),
  })
  const readingOf = async ({ turn }: Context): Promise<Reading> => {
    const world = await builder.world(turn)
    const known = readings.get(turn)
    if (known !== undefined) return known
    const reading = readingIn(world)
    readings.set(turn, reading)
    return reading
  }
  const inspectWith = (
    claims: readonly Claim[],
    { sentence, context, reading }: Pick<Judging, 'sentence' | 'context' | 'reading'>,
  ): Inspection => {
    const judged = judgeAll(claims, { sentence, context, reading, vocabulary, options })
    const { world } = reading
    const { verdicts, findings } =
      options.faithful === undefined
        ? { verdicts: judged, findings: [] }
        : heldToProse(reading.reader.view(sentence), {
            verdicts: judged,
            world,
            level: options.faithful,
          })
    const waiting = waitingFor(claims, verdicts)
    const all = [
      ...findings,
      ...misquotedIn(sentence, context.turn),
      ...outdatedIn(sentence, world),
      ...wrongFindings({ claims, verdicts: judged }, { sentence, context, reading }),
    ]
    const found = all.length > 0 ? { findings: all } : {}
    if (waiting.size === 0) return { verdicts, ...found }
    return { verdicts: verdicts.filter(({ claim }) => !waiting.has(claim)), ...found, defer: true }
  }
  /** What only the whole draft shows. */
  const onWhole = (draft: Draft, { turn, claims }: Context): readonly Finding[] =>
    incompleteIn(draft, { turn, claims, action: options.incomplete ?? 'annotate' })
  const concludeWith = (draft: Draft, context: Context, reading: Reading): Inspection => {
    const verdicts = bySentence(draft.sentences, waitingIn(context)).flatMap(([sentence, claims]) =>
      judgeAll(claims, { sentence, context, reading, vocabulary, options }),
    )
    const breaches = breachesIn(draft, { world: reading.world, vocabulary })
    return { verdicts, findings: [...breaches, ...onWhole(draft, context)] }
  }
  const desk = options.entail && new EntailmentDesk(options.entail)
  const decided = (
    inspection: Inspection,
    { sentence, context, reading }: Pick<Judging, 'sentence' | 'context' | 'reading'>,
  ): Awaitable<Inspection> => {
    const grounding = groundings.get(context.turn)
    if (desk === undefined && grounding === undefined) return inspection
    const view = reading.reader.view(sentence)
    const claims = claimsIn(sentence, context.claims)
    const strip = options.citations === 'strip'
    const withCited = (found: Inspection) =>
      grounding === undefined ? found : cited(found, { view, claims, grounding, strip })
    if (desk === undefined) return withCited(inspection)
    const { world } = reading
    return decideOpen(inspection, { view, claims, world, context, desk }).then(withCited)
  }
  const ground = async (turn: Turn, how: GroundOptions): Promise<Grounding> => {
    if (!(how?.maxTokens >= 0))
      throw new VouchsafeError('invalid_options', 'ground: expected maxTokens of at least 0.')
    const grounding = gather(await builder.world(turn), how)
    groundings.set(turn, grounding)
    return grounding
  }
  /** Nothing in the sentence asks for a look. */
  const isIdle = (claims: readonly Claim[], { turn }: Context) =>
    claims.length === 0 && options.faithful === undefined && !groundings.has(turn)
  const asking = askingSources(sources)
  if (asking.length > 0) {
    const drafts = new DraftWorlds({ sources: asking, builder, read: readingIn })
    return {
      name: 'facts',
      ground,
      inspect(sentence, context) {
        const claims = claimsIn(sentence, context.claims)
        if (isIdle(claims, context)) return undefined
        return drafts
          .inspect({ sentence, claims, context }, (reading) =>
            inspectWith(claims, { sentence, context, reading }),
          )
          .then(({ found, reading }) => decided(found, { sentence, context, reading }))
      },
      async conclude(draft, context) {
        if (!isOpen(context)) return { findings: onWhole(draft, context) }
        return drafts.conclude(context, (reading) => concludeWith(draft, context, reading))
      },
    }
  }
  return {
    name: 'facts',
    ground,
    inspect(sentence, context) {
      const claims = claimsIn(sentence, context.claims)
      // Where nothing has to be asked, a sentence without a claim may still be held against what is known.
      if (isIdle(claims, context) && !mayBeWrong(sentence.text)) return undefined
      // Only the first sentence has to wait for what is known; a promise for each would cost a timer each.
      const reading = readings.get(context.turn)
      const inspected = (known: Reading) => {
        const at = { sentence, context, reading: known }
        return decided(inspectWith(claims, at), at)
      }
      return reading === undefined ? readingOf(context).then(inspected) : inspected(reading)
    },
    async conclude(draft, context) {
      const inspection = isOpen(context)
        ? concludeWith(draft, context, await readingOf(context))
        : { findings: onWhole(draft, context) }
      // The draft is read. What weak maps hold is carried along by every small collection until a full one comes.
      readings.delete(context.turn)
      return inspection
    },
  }
}

/** The records are needed once the draft is complete. */
function isOpen(context: Context): boolean {
  return waitingIn(context).length > 0 || mayConstrain(context.turn)
}

/** Claims that no verdict has been given on. */
function waitingIn(context: Context): readonly Claim[] {
  const judged = new Set(context.verdicts.map(({ claim }) => claim))
  return context.claims.filter(({ id }) => !judged.has(id))
}

/**
 * What the agent says that it does, or will do, may be what the draft's own tool calls do, and those are known only when the
 * draft is complete.
 */
function waitingFor(claims: readonly Claim[], verdicts: readonly Verdict[]): ReadonlySet<string> {
  const acts = claims.filter(
    ({ kind, tense }) => (kind === 'action' || kind === 'commitment') && tense !== 'done',
  )
  if (acts.length === 0) return NONE_WAITING
  const open = verdicts.filter(({ status }) => status === 'unsupported').map(({ claim }) => claim)
  return new Set(acts.map(({ id }) => id).filter((id) => open.includes(id)))
}

const NONE_WAITING: ReadonlySet<string> = new Set()

interface Judging {
  readonly sentence: Sentence
  readonly context: Context
  readonly reading: Reading
  readonly vocabulary: Vocabulary
  readonly options: FactsOptions
}

function judgeAll(claims: readonly Claim[], judging: Judging): readonly Verdict[] {
  const { sentence, context, reading, vocabulary, options } = judging
  const view = reading.reader.view(sentence)
  const before = sentencesBefore(sentence, context.sentences).map((each) =>
    reading.reader.view(each),
  )
  const given: Given = {
    reading,
    vocabulary,
    options,
    context,
    claims,
    view,
    before,
    places: valuePlaces(view, claims),
    isOption: standsInOptions(view, before),
    earlier: new EarlierValues(context, { own: claims, statuses: reading.statuses }),
  }
  return claims.map((claim, index) => {
    const verdict = judge(new ClaimCase(claim, index, given))
    if (claim.value !== undefined) given.earlier.add(claim, claim.value, verdict)
    return verdict
  })
}

/** What the sentence says wrongly, beside its claims. */
function wrongFindings(
  judged: { readonly claims: readonly Claim[]; readonly verdicts: readonly Verdict[] },
  { sentence, context, reading }: Pick<Judging, 'sentence' | 'context' | 'reading'>,
) {
  const { reader, world, focus: finder } = reading
  const view = reader.view(sentence)
  const before = sentencesBefore(sentence, context.sentences).map((each) => reader.view(each))
  return findingsOf(wrongsIn({ view, before, world, finder }), view, judged)
}

/** Claims with the sentence that each stands in; both are in the order of the draft. */
function bySentence(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): readonly (readonly [Sentence, readonly Claim[]])[] {
  const groups: (readonly [Sentence, readonly Claim[]])[] = []
  let left = claims
  for (const sentence of sentences.toReversed()) {
    const own = claimsIn(sentence, left)
    if (own.length === 0) continue
    left = left.slice(0, -own.length)
    groups.push([sentence, own])
  }
  return groups.reverse()
}

/** How far back a draft is read: cost must grow with the draft's length alone. */
const SENTENCES_BACK = 30

/** The sentences right before this one. While it is inspected, those are the last that are known. */
function sentencesBefore(sentence: Sentence, known: readonly Sentence[]): readonly Sentence[] {
  const end = Math.min(known.length, sentence.index)
  return known.slice(Math.max(0, end - SENTENCES_BACK), end)
}

/** Claims of this sentence, without those of sentences before it. They are the last ones made. */
function claimsIn(sentence: Sentence, claims: readonly Claim[]): readonly Claim[] {
  return claims.slice(claims.findLastIndex(({ start }) => start < sentence.start) + 1)
}
