import type { ClaimKind, Evidence, ToolCall } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import {
  cellEvidence,
  contradicted,
  customerEvidence,
  type Judgement,
  passageEvidence,
  supported,
  unsupported,
} from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Passage } from '../lookup/passages.ts'
import { cellsInPlay } from '../lookup/text-match.ts'
import { fieldWords, gramsOf, phraseKey, stem, type Token, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { meets } from '../subject/profile.ts'
import { cellWords } from '../words/cell-words.ts'
import { clauseText, isInability } from '../words/clause-text.ts'
import { COMPLETION, NO_MATCH, OPINION, SUGGESTION } from '../words/soft-words.ts'
import type { World } from '../world.ts'

/** Share of a statement's telling words that one passage must hold to speak of the same thing. */
const SAME = 0.6
/** Share that all that is known must hold for a statement to stand. */
const KNOWN = 0.5

/** Holds a statement without a value of its own against passages and records, by its words. */
export function checkStatement(at: Case, most = 12): Judgement {
  const words = new Set([...wordsOf(at)].slice(0, most))
  if (isAnnouncement(at)) return supported([DRAFT], 'It only announces what follows.')
  if (words.size === 0) {
    return softly(at) ?? unsupported('The statement names nothing that can be looked up.')
  }
  const told = MUST_SAY.has(at.claim.kind) ? fromTexts(words, at) : undefined
  if (told !== undefined) return told
  const [best] = at.world.passages
    .flatMap((index) =>
      index.about(words).map((passage) => ({ passage, share: index.shareIn(passage, words) })),
    )
    .sort((a, b) => b.share - a.share)
  if (best !== undefined && best.share >= SAME) return bySense(best.passage, at)
  const isOtherwise =
    best !== undefined && isDenying(best.passage.text) !== (at.claim.polarity === 'negated')
  const passage = mustSay(at) && isOtherwise ? undefined : best?.passage
  const known = knownWords(at, passage)
  const isSpokenOf = shareOf(words, ...known.words) >= KNOWN && namesCertificate(at, known.words)
  if (isSpokenOf) return supported([known.evidence], 'What is known speaks of this.')
  const said = saidByCell(words, at)
  if (said !== undefined) return supported([said], 'A record says so.')
  const praised = praise(at)
  if (praised !== undefined) return praised
  const soft = softly(at)
  if (soft !== undefined) return soft
  if (isInability(at)) return supported([DRAFT], 'The agent says what it cannot do itself.')
  return unsupported(NOTHING_SAYS)
}

/** Reason where no source speaks of a statement at all. */
export const NOTHING_SAYS = 'No source says this.'

/** Of a certificate what is known must hold its own word, and not only that of the thing that is said to have it. */
function namesCertificate(at: Case, known: readonly ReadonlySet<string>[]): boolean {
  const { kind, attribute } = at.claim
  if (kind !== 'certification' || attribute === undefined) return true
  const own = telling(gramsOf(tokenise(attribute)))
  return known.some((words) => meets(own, words))
}

/** Values of the first rows spoken of. */
function cellsSpokenOf({ focus }: Case): readonly Cell[] {
  const [family, other] = focus.families
  if (family === undefined) return []
  if (other === undefined && family.cells.length <= 120) return family.cells
  return focus.families.slice(0, 3).flatMap(({ cells }) => cells.slice(0, 120))
}

/** Share of a text's telling words that a statement must hold to say the same. */
const RESAID = 0.7

/** Nearly all that a text of the rows spoken of says stands in the statement: 送一套PBT键帽 of `gift: PBT键帽一套`. */
function saidByCell(words: ReadonlySet<string>, at: Case): Evidence | undefined {
  if (at.claim.kind === 'commitment') return undefined
  const cells = at.once(cellsSpokenOf)
  const denied = at.claim.polarity === 'negated'
  for (const cell of cells.length > 0 ? cells : cellsInPlay(at).slice(0, 400)) {
    if (typeof cell.raw !== 'string' || cell.raw.length > 80 || cell.names !== undefined) continue
    const { said } = cellWords(cell)
    if (!meets(said, words) || isDenying(cell.raw) !== denied) continue
    const own = telling(said)
    const named = meets(cell.grams, words)
    if (own.size >= (named ? 1 : 3) && shareOf(own, words) >= RESAID)
      return cellEvidence(cell, 'supports')
  }
  return undefined
}

/** People like it, without a number, a rank or an authority: 大家都说不错, "guests rate it well". */
const PRAISE =
  /(?:大家伙?|顾客|客人|客户|买家|用户|网友|食客|游客|住客)们?[^，。！？；\d]{0,4}(?:说|觉得|评价|反馈|认为|夸|喜欢)[^，。！？；\d第最]{0,6}(?:不错|好|满意|喜欢|赞|可以|棒)|\b(?:customers|guests|people|users|reviewers|diners|visitors|travell?ers|buyers) (?:all |really |generally )?(?:like|love|enjoy|rate|speak|think|say)\b[^.;!?\d]{0,24}\b(?:it|well|highly|good|great|nice)\b/i

/** Shares of the usual scales, of 5, 10 and 100, from which on a mean grade means that people like it. */
const WELL = 0.8

/** A good mean grade of what is spoken of is what its customers say. */
function praise(at: Case): Judgement | undefined {
  if (at.claim.kind !== 'endorsement' || !PRAISE.test(clauseText(at))) return undefined
  for (const { cells } of at.focus.families.slice(0, 3)) {
    const grade = cells.find((cell) => cell.attributes.has('rating') && isWell(Number(cell.raw)))
    if (grade !== undefined)
      return supported([cellEvidence(grade, 'supports')], 'A record gives it a good grade.')
  }
  return undefined
}

function isWell(grade: number): boolean {
  const scale = grade <= 5 ? 5 : grade <= 10 ? 10 : 100
  return grade <= scale && grade >= WELL * scale
}

/** Kinds whose words are never mere opinion: reviews, rankings, certificates and promises are facts or not. */
const HARD: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  ...([
    'endorsement',
    'certification',
    'commitment',
    'warranty',
    'return-policy',
    'refund',
  ] as const),
])

/** What a passage that denies the like never bears out. */
const MUST_SAY: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['certification', 'endorsement'])

/** A charge that is denied is not borne out by a passage that speaks of it. */
function mustSay({ claim: { kind, polarity } }: Case): boolean {
  return MUST_SAY.has(kind) || (kind === 'fee' && polarity === 'negated')
}

/** What a text of the rows spoken of says of a certificate or a review: `no CE mark on this batch` denies it. */
function fromTexts(words: ReadonlySet<string>, at: Case): Judgement | undefined {
  const cells = at.once(cellsSpokenOf)
  const few = cells.length > 0 ? cells : cellsInPlay(at)
  const named = phraseKey(at.claim.attribute ?? '')
  for (const cell of few) {
    if (typeof cell.raw !== 'string') continue
    // What a field of the record just is: 类别: 保健食品 of 这款是保健食品.
    const isNamed = cell.key === named
    if (!isNamed && shareOf(words, cellWords(cell).said, cell.grams) < SAME) continue
    if (isDenying(cell.raw) === (at.claim.polarity === 'negated')) {
      return supported([cellEvidence(cell, 'supports')], 'A record says so.')
    }
    return contradicted([cellEvidence(cell, 'contradicts')], 'A record says otherwise.', {
      right: cell.raw.slice(0, 120),
    })
  }
  return undefined
}

/** Opinions and suggestions bind nobody; an empty search and a booking that went through are borne out by tools. */
function softly(at: Case): Judgement | undefined {
  const quote = clauseText(at)
  const tool = NO_MATCH.test(quote) ? toolIn(at) : undefined
  if (tool !== undefined) return supported([tool], 'A search was made.')
  const done = COMPLETION.test(quote) ? callAbout(at) : undefined
  if (done !== undefined) return supported([done], 'A call that succeeded is about this.')
  if (HARD.has(at.claim.kind)) return undefined
  const isSoft = OPINION.test(quote) || SUGGESTION.test(quote.replace(/^[,，.。\s]{1,3}/, ''))
  return isSoft && !/\d/.test(quote) ? supported([DRAFT], 'An opinion or a suggestion.') : undefined
}

function toolIn(at: Case): Evidence | undefined {
  for (const { bySource } of at.world.indexes) {
    for (const [id, { sort }] of bySource)
      if (sort === 'tool') return { relation: 'mentions', source: { id } }
  }
  return undefined
}

/** Tools that only look things up. */
const READS =
  /^(?:get|find|search|list|check|look|query|fetch|calculate|think|verify|track|show|read|database)/i

/** True if a tool of this name changes nothing: `get_order`. */
export function isReading(tool: string): boolean {
  return READS.test(tool)
}

/** A successful call of a tool that changes something, whose name shares a word with the statement. @param isMeant Leaves calls out. */
export function callAbout(
  at: Case,
  isMeant: (call: ToolCall) => boolean = () => true,
): Evidence | undefined {
  const grams = at.view.grams
  const { messages } = at.context.turn
  const answered = new Set(
    messages.flatMap(({ role, ok, toolCallId }) =>
      role === 'tool' && ok !== false ? [toolCallId] : [],
    ),
  )
  for (const message of messages) {
    for (const call of message.toolCalls ?? []) {
      if (!answered.has(call.id) || isReading(call.name) || !isMeant(call)) continue
      const words = fieldWords(call.name).map((word) => stem(word))
      if (words.some((word) => grams.has(word))) {
        return {
          relation: 'supports',
          source: { id: `tool:${call.id}` },
          shows: call.name.slice(0, 120),
        }
      }
    }
  }
  return undefined
}

const DRAFT: Evidence = { relation: 'mentions', source: { id: 'draft' } }

/** "The details are as follows:" states nothing yet. */
function isAnnouncement(at: Case): boolean {
  return /[:：][\s*_"]{0,3}$/.test(clauseText(at))
}

/** `I'm the shop's AI assistant`, 我是智能客服. */
const MACHINE =
  /\b(?:ai|a\.i\.|bot|chatbot|virtual (?:assistant|agent)|automated|(?:digital|ai) assistant|language model|not (?:a )?(?:human|person|real person))\b|智能|机器人|人工智能|虚拟|不是真人|自动/i

const HUMAN =
  /(?<!\bnot )(?<!\bnot an? )(?<!\bno )\b(?:an? )?(?:real|actual|live|human) (?:person|human|being)\b|\b(?:i am|i'm) (?:an? )?human\b|(?<!不是)(?<!并非)(?:真人|活人)/i

/** What the agent says that it is: a machine says so truly, and never that it is a person. */
export function checkNature(at: Case): Judgement | undefined {
  if (at.claim.kind !== 'identity') return undefined
  const text = clauseText(at)
  if (HUMAN.test(text)) return unsupported('Nothing says that a person writes this.')
  return MACHINE.test(text) ? supported([DRAFT], 'The agent says that it is a machine.') : undefined
}

/** A passage about the same thing supports, unless just one of the two denies it. */
function bySense(passage: Passage, at: Case): Judgement {
  const denied = at.claim.polarity === 'negated'
  const isFree = at.claim.kind === 'fee' && FREE.test(passage.text) && !statesDue(passage)
  if ((isFree || isDenying(passage.text)) === denied) {
    return supported([passageEvidence(passage, 'supports')], 'A document says so.')
  }
  const told = shareOf(telling(gramsOf(passage.tokens)), wordsOf(at))
  if (mustSay(at)) return unsupported('A document speaks of this in another sense.')
  return at.claim.certainty === 'asserted' && !at.isOption && told >= 0.75
    ? contradicted([passageEvidence(passage, 'contradicts')], 'A document says otherwise.')
    : supported([passageEvidence(passage, 'supports')], 'A document speaks of this.')
}

const DENYING =
  /\b(?:not|no|never|cannot|can't|isn't|aren't|won't|doesn't|don't|without|excluding|neither)\b|不|没|无|未|非|禁|勿/i

function statesDue({ values }: Passage): boolean {
  return values.some(({ value }) => value.type === 'money' || value.type === 'percent')
}

/** `Interest-free` denies interest. */
const FREE = /\bfree\b|免|包邮/i

function isDenying(text: string): boolean {
  return DENYING.test(text.replace(/’/g, "'"))
}

/** Words that say nothing of what a statement is about. */
const COMMON = new Set(
  'a an the this that thes those it its i we you your our my me us they he she is are was were be been being am do doe did have has had will would shall should can could may might must to of in on at for from with by as and or but if so than then when while which who what where how also just only very more most some any all each both other another such same no not never up out about into over after befor here ther onc pleas sinc becaus howev unfortunat curr already still now need want like let know help assist further anyth someth els sorry thank sure case part per via short soon shortl immediat success rather well ok okay 这个 那个 可以 我们 您的 一个 没有 就是 还是 但是 这里 那里 不过 的话 的是 是的'.split(
    ' ',
  ),
)

function wordsOf(at: Case): ReadonlySet<string> {
  const { sentence, tokens, mentions } = at.view
  const { start, end } = at.clause
  // "Next steps: You'll receive …": the label says nothing of its own.
  const label = /^[^:：.,]{2,32}[:：]\s/u.exec(sentence.text.slice(start, end))?.[0].length ?? 0
  const names = mentions.rows.filter((mention) => mention.start < end && mention.end > start)
  const isName = (token: Token) =>
    names.some((name) => name.start <= token.start && token.end <= name.end)
  const own = tokens.filter(
    (token) => token.start >= start + label && token.end <= end && !isName(token),
  )
  const words = telling(gramsOf(own))
  return words.size > 0 || names.length === 0 ? words : telling(gramsOf(within(at)))
}

function within({ view, clause }: Case): readonly Token[] {
  return view.tokens.filter((token) => token.start >= clause.start && token.end <= clause.end)
}

function telling(grams: ReadonlySet<string>): ReadonlySet<string> {
  const told = new Set<string>()
  for (const gram of grams) if (!COMMON.has(gram) && gram.length > 1) told.add(gram)
  return told
}

function shareOf(words: ReadonlySet<string>, ...known: readonly ReadonlySet<string>[]): number {
  let held = 0
  for (const word of words) {
    for (const each of known) {
      if (!each.has(word)) continue
      held += 1
      break
    }
  }
  return held / words.size
}

/** Words of the customer's last messages and of calls; read once a turn. */
const wordsOfTurn = oncePer((world: World): readonly ReadonlySet<string>[] => {
  const words = world.asked.slice(-3).map(({ tokens }) => gramsOf(tokens))
  for (const { role, content, toolCalls = [] } of world.turn.messages.slice(-24)) {
    for (const { name } of toolCalls) words.push(gramsOf(tokenise(name)))
    if (role === 'tool' && content.length < 400) words.push(gramsOf(tokenise(content)))
  }
  return words
})

/** Words of the rows spoken of, of the customer's last messages, of calls, and of the nearest passage. */
function knownWords(
  at: Case,
  passage: Passage | undefined,
): {
  readonly words: readonly ReadonlySet<string>[]
  readonly evidence: Evidence
} {
  const words: ReadonlySet<string>[] = []
  const cells = at.once(cellsSpokenOf)
  for (const cell of cells) {
    words.push(cell.grams, cellWords(cell).said)
  }
  // That the customer asks for a certificate is no word of one.
  if (at.claim.kind !== 'certification') words.push(...wordsOfTurn(at.world))
  if (passage !== undefined) words.push(passage.grams, passage.context)
  const [cell] = cells
  const evidence = passage
    ? passageEvidence(passage, 'mentions')
    : cell
      ? cellEvidence(cell, 'mentions')
      : { ...customerEvidence(), relation: 'mentions' as const }
  return { words, evidence }
}
