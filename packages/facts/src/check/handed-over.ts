import type { Evidence } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Judgement, supported } from '../evidence.ts'
import { isReading } from '../prose/check-statement.ts'
import { clauseText } from '../words/clause-text.ts'

const PERSON_ZH =
  '(?:人工(?!智能)|真人|客服|坐席|座席|专员|专人|同事|主管|经理|负责人|店长|工作人员|顾问|团队|人员)'
const PERSON_EN =
  '(?:human|person|agents?|colleagues?|representatives?|reps?|specialists?|managers?|supervisors?|advis[eo]rs?|team|someone|somebody|staff|expert|customer (?:service|support|care)|support)'

/** What the agent says when it hands the customer on, or when it says that somebody takes over. */
const HANDED_OVER: readonly RegExp[] = [
  // 正在为您转接人工客服, 把您的情况转交给主管, 为您接入真人
  new RegExp(
    `(?:转接|转交|转到|转给|转至|转|接入|接通|移交|交给|交由|升级(?:给|到|至))[^，。！？；\\n]{0,10}${PERSON_ZH}`,
  ),
  /(?:为您|给您|帮您)(?:进行)?转接/,
  // 安排专员联系您, 稍后会有同事跟进
  new RegExp(
    `${PERSON_ZH}[^，。！？；\\n]{0,8}(?:联系您|联系你|与您联系|跟您联系|和您联系|回电|致电|跟进|接待您|接手|回复您|回复你|为您服务|来服务|协助您|来协助)`,
  ),
  // transferring you to a colleague, passed your chat to a member of our team
  new RegExp(
    `\\b(?:transfer|connect|pass|hand|put|forward|escalat|rout|refer)[a-z]{0,5}\\b (?:you|this|it|your)\\b[^.!?;\\n]{0,50}\\b${PERSON_EN}\\b`,
    'i',
  ),
  // sending this to our product safety colleagues, raising it with the warehouse team
  new RegExp(
    `\\b(?:send|tak|rais|bring|shar|flag|log)[a-z]{0,5}\\b (?:this|it|that|these|them|your (?:case|question|query|report|photos?|details))\\b[^.!?;\\n]{0,10}\\b(?:to|with|for)\\b[^.!?;\\n]{0,40}\\b${PERSON_EN}\\b`,
    'i',
  ),
  // a colleague will be with you
  new RegExp(
    `\\b${PERSON_EN}(?: from [a-z ]{1,20})?(?:'ll| will| is going to| is about to| shall)\\b[^.!?;\\n]{0,20}\\b(?:be with you|contact|call|get back|reach out|follow up|take over|help|assist|look after|join|pick (?:this|it) up)\\b`,
    'i',
  ),
]

/** What a person who takes over is said to be told: the conversation goes with the hand-over, and the note is of nothing else. */
const NOTED =
  /^(?:\W{0,3}(?:and|so|also) )?i(?:['’]ve| have)(?: also| already)? (?:noted(?: down)?|made a note|passed on|passed along|let them know|told them|explained)(?: to them)? (?:that|for them that|about|of|why|what|how|your|the)\b/i

const HANDED: Evidence = {
  relation: 'supports',
  source: { id: 'handoff' },
  shows: 'the reply hands over to a person',
}

/** Tools that put something before a person. */
const BRINGS_IN =
  /ticket|(?:^|[_-])case|[a-z]Case|hand_?(?:off|over)|escalat|transfer|assign|notify|forward|refer|route|queue|human|agent|callback|call_?back|review|enquir|inquir|工单|转人工|转接|升级|通知|派单/i

/**
 * An undertaking to bring in a person is kept by a call that the draft asks for, or by the pipeline itself where a finding asks
 * for a handoff: the reply then carries the packet. What is said to be done already is another matter: the packet goes out with the reply. Only of what was found before the sentence is read is anything known; a stream has told no more. A time or an
 * amount in the same clause is not borne out by it.
 */
export function checkHandedOver(at: Case): Judgement | undefined {
  const { claim, context, world } = at
  if (claim.polarity === 'negated' || !isPlain(at)) return undefined
  const text = clauseText(at)
  const isNote = NOTED.test(text)
  if (claim.tense === 'done' && !isNote) return undefined
  const asking = context.findings.some(({ handoff }) => handoff)
  const call = context.toolCalls.find(({ name }) => BRINGS_IN.test(name) && !isReading(name))
  if (!asking && call === undefined) return undefined
  // The values that are said to be noted are claims of their own.
  if (isNote) return supported([HANDED], 'The reply hands over with what was said.')
  if (!HANDED_OVER.some((pattern) => pattern.test(text))) return undefined
  if (readValues(text, world.read).length > 0) return undefined
  if (call !== undefined)
    return supported(
      [
        {
          relation: 'supports',
          source: { id: `tool:${call.id}` },
          shows: call.name.slice(0, 120),
        },
      ],
      'The draft asks for the call that brings somebody in.',
    )
  return supported([HANDED], 'The reply hands over to a person.')
}

/** An act, or words that only tell who will be in touch. */
function isPlain({ claim }: Case): boolean {
  if (claim.kind === 'action' || claim.kind === 'commitment') return true
  if (claim.kind !== 'contact') return false
  return claim.value === undefined || claim.value.type === 'flag' || claim.value.type === 'text'
}
