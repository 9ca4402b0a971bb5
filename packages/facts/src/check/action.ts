import type { Evidence, Message, ToolCall } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported, unsupported } from '../evidence.ts'
import { fieldWords, gramsOf, stem, tokenise } from '../lookup/tokens.ts'
import { callAbout, checkStatement, isReading } from '../prose/check-statement.ts'
import { codeOf } from '../sources/type-cell.ts'
import { valueKeys } from '../values/value-keys.ts'
import { ACT_WORDS } from '../words/act-words.ts'
import { clauseText } from '../words/clause-text.ts'
import { isOnlyAsked, outcomeOf } from './call-outcomes.ts'
import { noticeTold } from './notices.ts'

/** A tool call with how it ended. */
interface Done {
  readonly call: ToolCall
  readonly ok: boolean
}

/** Kinds of undertakings that any service may give: they bind nobody to more than being helpful. */
const MODEST =
  /^(?:help|assist|check|look-?up|look|find|search|verify|confirm|explain|inform|tell|show|provide|answer|proceed|continue|guide|share|let-know|wait|understand|review|list|get|note|summari[sz]e|ask|clarify|see|happy|glad|support|keep|hold|stop|refuse|be-here|be|帮|查|看|核实|说明|告知|回复|协助)/u

/** Holds what the agent says that it did, does or will do against the calls it made. */
export function checkAct(at: Case): Judgement {
  const { claim } = at
  const { act = '' } = claim
  if (claim.kind === 'commitment') return checkUndertaking(act, at)
  if (claim.tense === 'now') return checkAnnounced(act, at)
  return checkDone(act, at)
}

function checkDone(act: string, at: Case): Judgement {
  if (at.claim.polarity === 'negated') return checkDenied(act, at)
  const acts = new Set([act, ...actsIn(clauseText(at))])
  const calls = callsOf(at.context.turn.messages).filter(({ call }) =>
    [...acts].some((each) => isAct(call.name, each)),
  )
  const aimed = calls.filter(({ ok, call }) => ok && isAimed(call, at))
  const [first] = aimed
  if (first !== undefined) return byOutcome(first, aimed, at)
  const failed = calls.find(({ ok, call }) => !ok && isAimed(call, at))
  if (failed !== undefined) {
    return contradicted(
      [{ ...callEvidence(failed.call), relation: 'contradicts' }],
      'The call that should do it failed.',
    )
  }
  const about = callAbout(at, (call) => isAimed(call, at) && !isOfAnotherAct(call.name, act))
  if (about !== undefined) return supported([about], 'A call that succeeded is about this.')
  const told = fromRecords(act, at)
  if (told !== undefined) return supported([told], 'A record shows it.')
  return unsupported('No call that succeeded did this.')
}

/** A call may succeed and yet only ask for the thing, which then waits for somebody, or say that it was not done. */
function byOutcome(first: Done, aimed: readonly Done[], at: Case): Judgement {
  const { messages } = at.context.turn
  const outcomes = aimed.map(({ call }) => outcomeOf(call.id, messages))
  const open = outcomes.at(-1)
  const isTold = isOnlyAsked(clauseText(at)) || isQueued(open?.shows ?? '', at)
  if (open?.shows === undefined || isTold)
    return supported([callEvidence(first.call)], 'A call that succeeded did it.')
  const evidence = {
    ...callEvidence(first.call),
    relation: 'contradicts' as const,
    shows: open.shows,
  }
  const reason =
    open.is === 'waiting' ? 'The call only asked for it, and it waits.' : 'The call did not do it.'
  return contradicted([evidence], reason, { right: open.shows })
}

/** 已转人工，目前排在第3位: the wait is told with it, and the words mean no more than that the customer is in the queue. */
function isQueued(shows: string, { view: { sentence }, world }: Case): boolean {
  if (!QUEUE.test(shows) || !IN_QUEUE.test(sentence.text)) return false
  const [place] = POSITION.exec(sentence.text) ?? []
  return world.small
    .flatMap(({ rows }) => rows)
    .flatMap(({ origin, cells }) => (origin.sort === 'tool' ? cells : []))
    .every(({ name, raw }) => !POSITION_FIELD.test(name) || String(raw) === (place ?? String(raw)))
}

/** 第3位, `number 3`, `3rd in line`. */
const POSITION =
  /(?<=第)\d{1,4}(?=[位个名])|(?<=\bnumber )\d{1,4}\b|\b\d{1,4}(?=(?:st|nd|rd|th) in (?:the )?(?:queue|line)\b)/i
const POSITION_FIELD = /^(?:position|queue_?position|rank|place|位置|排位|排队位置)$/i

const QUEUE = /queue|wait|排队|等待/i
const IN_QUEUE =
  /排队|排在|前面(?:还)?有|等待|(?:预计|大约|大概)[^，。]{0,8}(?:分钟|接入|接通)|\b(?:in (?:the |a )?queue|queu(?:e|ed|ing)|in line|ahead of you|wait(?:ing)?|minutes?)\b/i

/** `modify_order` cancels nothing, though both are of an order. A call for the very act has been looked for before. */
function isOfAnotherAct(tool: string, act: string): boolean {
  const [verb = ''] = fieldWords(tool)
  return GRAVE.has(act) && ACT_WORDS[verb.toLowerCase()] !== undefined
}

/** Acts that move money or goods, or end something: each must have been done by a call for just that. */
const GRAVE: ReadonlySet<string> = new Set([
  'cancel',
  'refund',
  'return',
  'exchange',
  'replace',
  'book',
  'reserve',
  'buy',
  'pay',
  'charge',
])

/** "I have not cancelled #A1": wrong where a call did just that to just this. What a change changed may be something else. */
function checkDenied(act: string, at: Case): Judgement {
  const isPlain = !CHANGING.has(act) && codesIn(at).length > 0
  const done = callsOf(at.context.turn.messages).find(
    ({ call, ok }) => ok && isPlain && isOneOf(call.name, act) && isAimed(call, at),
  )
  return done === undefined
    ? supported([NO_CALL], 'No call that succeeded did what the claim denies.')
    : contradicted(
        [{ ...callEvidence(done.call), relation: 'contradicts' }],
        'A call that succeeded did it.',
      )
}

/** The tool is called by the act's very word: `cancel_order` need not refund. */
function isOneOf(tool: string, act: string): boolean {
  return fieldWords(tool).some((word) => stem(word) === stem(act))
}

const CHANGING: ReadonlySet<string> = new Set(['change', 'modify', 'update'])

const NO_CALL: Evidence = { relation: 'mentions', source: { id: 'calls' } }

/** Acts that the words name besides: a refund that was *added* to a balance is a refund. */
function actsIn(quote: string): readonly string[] {
  const stems = new Set(tokenise(quote).map((token) => stem(token.text)))
  const money = MONEY_ACTS.filter((act) => stems.has(stem(act)))
  const others = HAN_ACTS.filter(([word]) => quote.includes(word)).map(([, act]) => act)
  return [...new Set([...money, ...others])]
}

/** Chinese words for acts; tools mostly bear English names. */
const HAN_ACTS: readonly (readonly [word: string, act: string])[] = Object.entries(
  ACT_WORDS,
).flatMap(([act, words]) =>
  words.filter((word) => /\p{Script=Han}/u.test(word)).map((word) => [word, act] as const),
)

/** Acts that move money; most calls that change an order do. */
const MONEY_ACTS = ['refund', 'charge', 'credit', 'pay']
const MOVES_MONEY = [
  'cancel',
  'return',
  'exchange',
  'modify',
  'update',
  'change',
  'book',
  'order',
  'upgrade',
  'send',
]
/** Parts of the names of tools that change what costs nothing. */
const COSTS_NOTHING = [
  'address',
  'email',
  'phone',
  'name',
  'passenger',
  'password',
  'user',
  'contact',
]

function checkAnnounced(act: string, at: Case): Judgement {
  return modestOrAsked(act, at) ?? checkDone(act, at)
}

function modestOrAsked(act: string, at: Case): Judgement | undefined {
  if (MODEST.test(act) && !OTHERS_WAIT.test(clauseText(at)))
    return supported([OFFER], 'A modest service that binds nobody.')
  const pending = at.context.toolCalls.find((call) => isAct(call.name, act))
  return pending && supported([callEvidence(pending)], 'The draft asks for the call that does it.')
}

/** Somebody else is to wait, which the agent cannot see to: `the driver will hold the bus for you`. */
const OTHERS_WAIT =
  /\b(?:drivers?|couriers?|carriers?|riders?|trains?|coach(?:es)?|bus(?:es)?|planes?|flights?|pilots?|crew|captain|hotels?|restaurants?|airlines?|airport|station|ferry|boat|guides?|clinics?|doctors?|banks?|sellers?)(?: \w{1,12})?(?: will|'ll| is going to) (?:hold|wait|keep|stop|stay)\b|(?:司机|师傅|骑手|快递员|配送员|司乘|酒店|餐厅|航空公司|机场|班车|大巴|客车|列车|轮渡|导游|医院|商家)[^，。；]{0,6}(?:会|将|肯定|一定)[^，。；]{0,6}(?:等|留)/i

function checkUndertaking(act: string, at: Case): Judgement {
  const asked = modestOrAsked(act, at)
  if (asked !== undefined) return asked
  const text = clauseText(at)
  if (at.claim.certainty === 'conditional' || PROCEEDS.test(text) || INACTION.test(text))
    return supported([OFFER], 'An offer that waits for the customer.')
  const passage = passageAbout(at) ?? termTold(at) ?? noticeTold(at)
  if (passage !== undefined) return supported([passage], 'A document undertakes this.')
  const calls = callsOf(at.context.turn.messages).filter(({ ok }) => ok)
  const isPaper = PAPERWORK.test(text) && !/\d/.test(text)
  const done = calls.find(
    ({ call }) =>
      isAct(call.name, act) || (isPaper && CHANGES.test(call.name) && !isReading(call.name)),
  )
  if (done !== undefined)
    return supported([callEvidence(done.call)], 'A call that succeeded set it going.')
  return unsupported('No call, document or record stands behind this promise.')
}

/** Word of what a call did: confirmations, instructions and tracking numbers follow it. */
const PAPERWORK =
  /\b(?:confirmation|instructions?|tracking|labels?|receipt|e-?mail|notification)\b|确认(?:短信|邮件|函)|短信|通知|邮件|物流信息/i
/** Tools that change something. */
const CHANGES =
  /cancel|return|exchange|modify|update|change|book|reserve|order|create|submit|refund|send|upgrade|purchase|buy|pay|取消|退|换|改|订|提交/i

const OFFER: Evidence = { relation: 'mentions', source: { id: 'draft' } }

/** Leaving things as they are is no undertaking. */
const INACTION =
  /\b(?:hold(?:ing)? off|keep|leave|remain)\b.{0,60}\b(?:same|unchanged|as is|as it is|for now|intact|active)\b|保持不变|维持原样/i

/** "I'll proceed with the return": says what comes next, which a call must then do. */
const PROCEEDS =
  /\bproceed(?:ing)?\b|\b(?:just say|if you|once you|when you|as soon as you|upon your|let me know)\b|为您办理|帮您办理|如果您|确认后|您回复/i

/** The act that a past participle tells of, if it is one: `refunded`, `cancelled`, `paid`. */
export function actOfWord(word: string): string | undefined {
  if (word === 'paid') return 'pay'
  const bare = stem(word.slice(word.lastIndexOf(' ') + 1))
  return Object.keys(ACT_WORDS).find((act) => stem(act) === bare)
}

/** A call that succeeded and did the act. */
export function doneCall(act: string, at: Case): Evidence | undefined {
  const done = callsOf(at.context.turn.messages).find(
    ({ call, ok }) => ok && isAct(call.name, act) && isAimed(call, at),
  )
  return done && callEvidence(done.call)
}

/** True if a tool of this name does what the act says: `cancel_pending_order` cancels. */
function isAct(tool: string, act: string): boolean {
  const parts = new Set(fieldWords(tool).map((word) => stem(word)))
  const free = COSTS_NOTHING.some((word) => parts.has(stem(word)))
  if (MONEY_ACTS.includes(act) && !free && MOVES_MONEY.some((word) => parts.has(stem(word)))) {
    return true
  }
  const joined = fieldWords(tool).join('')
  const [verb = ''] = act.split(/[-_ ]/)
  const words = ACT_WORDS[act] ?? ACT_WORDS[verb] ?? [verb]
  return words.some(
    (word) => parts.has(stem(word)) || (/\p{Script=Han}/u.test(word) && joined.includes(word)),
  )
}

/** The call's arguments do not speak of another order or record than the sentence does. */
function isAimed(call: ToolCall, at: Case): boolean {
  const codes = codesIn(at)
  if (codes.length === 0) return true
  // The code may be one that the call gave back, such as the number of a booking.
  const answers = at.context.turn.messages
    .filter(({ role, toolCallId }) => role === 'tool' && toolCallId === call.id)
    .map(({ content }) => content.slice(0, LONGEST_ANSWER))
  const values = `${JSON.stringify(call.arguments)} ${answers.join(' ')}`
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s#_-]/g, '')
  return codes.some((code) => values.includes(code))
}

const LONGEST_ANSWER = 20_000

/** Codes of cards and accounts say how a thing was paid for, not which thing. */
const PAYS = /payment|card|account|method/i

function codesIn(at: Case): readonly string[] {
  const codes = at.view.mentions.rows.flatMap((mention) =>
    mention.by === 'code' &&
    !mention.cells.some((cell) => PAYS.test(`${cell.field} ${cell.pointer}`))
      ? mention.cells.map((cell) => codeOf(String(cell.raw)))
      : [],
  )
  return [...new Set(codes.length > 0 ? codes : strangeCodes(at))]
}

/** Codes in the claim's clause that no record bears. */
function strangeCodes({ view, clause, world }: Case): readonly string[] {
  const { rows } = view.mentions
  return readValues(view.sentence.text, world.read).flatMap(({ value, start, end }) => {
    if (value.type !== 'identifier' || start < clause.start || end > clause.end) return []
    const isKnown = rows.some((each) => each.start < end && start < each.end)
    // `a 6-digit code` is no code.
    return isKnown || !/\d\D{0,2}\d\D{0,2}\d/.test(value.value) ? [] : [codeOf(value.value)]
  })
}

/** A status that says what the act leads to: a record `cancelled` for cancelling. */
function fromRecords(act: string, at: Case): Evidence | undefined {
  const [verb = ''] = act.split(/[-_ ]/)
  const wanted = stem(verb)
  if (wanted.length < 3) return undefined
  for (const family of at.focus.families) {
    for (const cell of family.cells) {
      if (!cell.attributes.has('status')) continue
      if (cell.key.split(' ').some((word) => stem(word).startsWith(wanted))) {
        return {
          relation: 'supports',
          source: { id: cell.row.origin.id, pointer: cell.pointer },
          shows: `${cell.field}: ${cell.raw}`.slice(0, 160),
        }
      }
    }
  }
  return undefined
}

/** A passage that says the core of it: the first words, with and without the one that only says when or how. */
function passageAbout(at: Case): Evidence | undefined {
  for (const most of [4, 3]) {
    const judgement = checkStatement(at, most)
    const [evidence] = judgement.evidence
    if (judgement.status === 'supported' && evidence?.relation === 'supports') return evidence
  }
  return undefined
}

/** A length of time that a source gives for the same thing: a tool's `sla: replies within 4 hours`. */
function termTold(at: Case): Evidence | undefined {
  const terms = readValues(clauseText(at), at.world.read).filter(
    ({ value }) => value.type === 'duration' || value.type === 'range',
  )
  const words = gramsOf(tokenise(clauseText(at)))
  const cell = terms
    .flatMap(({ value }) => at.world.small.flatMap((index) => index.holding(valueKeys(value))))
    .find(({ raw }) =>
      [...gramsOf(tokenise(String(raw).slice(0, 200)))].some((gram) => words.has(gram)),
    )
  return cell && cellEvidence(cell, 'supports')
}

/** All calls that were answered; those of which only the answer is there under the name that it bears. */
function callsOf(messages: readonly Message[]): readonly Done[] {
  const answers = messages.filter(({ role }) => role === 'tool')
  const ended = new Map(answers.map(({ toolCallId = '', ok = true }) => [toolCallId, ok]))
  const asked = new Set(messages.flatMap(({ toolCalls = [] }) => toolCalls.map(({ id }) => id)))
  return messages.flatMap(({ role, name, toolCallId: id = '', toolCalls = [] }) => {
    const isLone = role === 'tool' && name !== undefined && !asked.has(id)
    const calls: readonly ToolCall[] = isLone ? [{ id, name, arguments: {} }] : toolCalls
    return calls.flatMap((call) => {
      const ok = ended.get(call.id)
      return ok === undefined ? [] : [{ call, ok }]
    })
  })
}

function callEvidence(call: ToolCall): Evidence {
  return { relation: 'supports', source: { id: `tool:${call.id}` }, shows: call.name.slice(0, 120) }
}
