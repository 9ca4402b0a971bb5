import type { Message } from '@vouchsafe/core'

/** What a call came to, by what it answered: done, waiting for somebody, or refused. */
export interface Outcome {
  readonly is: 'done' | 'waiting' | 'refused'
  /** The field and what it says, where it is not done. */
  readonly shows?: string
}

const DONE: Outcome = { is: 'done' }

/** Fields that say what became of the call itself. Others may be of the thing: the status of an order that was changed. */
const OUTCOME_FIELDS =
  /^(?:status|state|result|outcome|approval|decision|request_?status|approval_?status|refund_?status|cancel(?:lation)?_?status|状态|结果|处理结果|申请状态|审批|审批状态|审核状态)$/i

/** Fields that are true where it was done. */
const DONE_FIELDS =
  /^(?:ok|success|successful|done|completed?|executed|applied|approved|accepted|effective|confirmed|成功|已生效|已完成|已批准|是否成功)$/i

/** Somebody or something must come first. A plain `pending` may be the order's own state. */
const WAITING =
  /(?:pending|awaiting|awaits?|waiting|requires?|needs?|subject to)(?: for)? (?:\w{1,14} ){0,2}(?:approval|review|confirmation|authori[sz]ation|verification|signature|consent|inspection|owner|manager|supervisor|documents?)|(?:in|under|for) review|\b(?:on hold|held|reserved|provisional|tentative|unconfirmed|wait-?listed)\b|queued|not (?:yet )?(?:done|executed|applied|effective|active)|待(?:审|批|确认|复核|核实|主管|店长|经理|财务|人工|本人|商家|补)|(?:审核|审批|复核|核实)中|未(?:生效|完成|执行|批)|排队|候补|占位|预留|保留中/i

const REFUSED =
  /\b(?:fail(?:ed|ure)?|errors?|reject(?:ed)?|declined?|denied|refused|not (?:allowed|possible|permitted|eligible|found)|ineligible|unsuccessful)\b|失败|拒绝|不通过|未通过|不允许|被拒|驳回/i

/** What the call with this id came to. */
export function outcomeOf(callId: string, messages: readonly Message[]): Outcome {
  const fields = messages
    .filter(({ role, toolCallId }) => role === 'tool' && toolCallId === callId)
    .slice(-1)
    .flatMap(({ content }) => fieldsOf(content))
  for (const [name, value] of fields) {
    const shows = `${name}: ${String(value)}`.slice(0, 120)
    if (value === false && DONE_FIELDS.test(name)) return { is: 'refused', shows }
    if (typeof value !== 'string' || !OUTCOME_FIELDS.test(name)) continue
    const words = value.slice(0, 120).replaceAll(/[_-]+/g, ' ')
    if (WAITING.test(words)) return { is: 'waiting', shows }
    if (REFUSED.test(words)) return { is: 'refused', shows }
  }
  return DONE
}

function fieldsOf(content: string): readonly (readonly [string, unknown])[] {
  if (!content.trimStart().startsWith('{')) return []
  try {
    return Object.entries(JSON.parse(content) as Record<string, unknown>)
  } catch {
    // It is prose after all.
    return []
  }
}

/** Words by which an agent says no more than that it asked for something, or that it is open. */
const ASKED_FOR =
  /\b(?:submit|request|appl(?:y|ied)|regist|logg?(?:ed)?\b|fil(?:e|ed)\b|open|rais|lodg|start|initiat|forward|creat|sent?\b|escalat|ask|approv|review|pending|await|waiting|once|when|until)|提交|申请|登记|发起|上报|转交|反馈|记录|备注|预约|审核|审批|待|等|报给|报了/i

/** True where the words claim only that it was set going. */
export function isOnlyAsked(text: string): boolean {
  return ASKED_FOR.test(text)
}
