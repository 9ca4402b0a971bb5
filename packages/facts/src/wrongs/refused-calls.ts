import type { Message, ToolCall } from '@vouchsafe/core'
import { outcomeOf } from '../check/call-outcomes.ts'
import type { Shown } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { isReading } from '../prose/check-statement.ts'
import type { World } from '../world.ts'
import { saidOutright } from './denial.ts'
import type { Setting, Wrong } from './wrong.ts'

/** The draft says that a change is made. */
const DONE_SAID =
  /(?:改|换|退|取消|订|约|加|锁|设置|绑定|延期?|延长|暂停|恢复|开通|升级|预约|补发|撤销|更新|变更|修改|提交|办理?|处理|下单|续)(?:好|完|成|妥|上)(?:了|啦|咯|喽|嘞|功)|(?:改|换|订|约|加|更新|变更|修改|升级|延长|调整|预约)(?:到|成|为|至)了|已(?:经)?(?:给您|帮您|为您|替您|把[^，。；]{1,14})?(?:成功)?(?:改|换|退|取消|订|约|更新|变更|修改|升级|延长|延期|调整|预约|暂停|恢复|开通|撤销|办理|提交|加)(?!后|之后|的话)|\b(?:I(?:'ve| have)|we(?:'ve| have)|has been|have been|is now|are now|it's now|that's|you're) (?:just |now |already |all |successfully ){0,2}(?:changed|updated|moved|switched|cancell?ed|rebooked|rescheduled|swapped|added|removed|booked|reserved|refunded|upgraded|extended|amended|edited|applied|paused|renewed|set|done|replaced|redirected|rerouted|corrected|confirmed for)\b|^\s{0,3}(?:all )?(?:done|sorted)\b|\ball (?:set|done|sorted|changed|updated|booked)\b/i

/** True for a sentence that may tell of a change that was made. */
export function mayBeRefused(text: string): boolean {
  return DONE_SAID.test(text)
}

/** Words of an answer that nothing was changed. */
const UNCHANGED =
  /未(?:变更|修改|更改|取消|生效|执行|成功|更新|处理|办理|受理|提交)|没有?(?:变更|修改|更改|取消|成功)|无法|不能|不可|不支持|不允许|失败|已满|驳回|拒绝|\b(?:fail(?:ed|ure)?|errors?|reject(?:ed)?|declined?|denied|refused|cannot|can't|could not|couldn't|unable|unchanged|nothing (?:was )?changed|no changes?(?: (?:was|were|made))?|not (?:been )?(?:changed|updated|cancell?ed|moved|made|possible|allowed|permitted|available|eligible|applied|booked)|too late|sold out|fully booked|slot full|conflict|forbidden|locked)\b/i
/** Fields that say what became of a call. */
const SAYS =
  /"(?:reason|msg|message|error|code|detail|status|result|note|原因|消息|提示|结果|说明|状态)\w{0,10}"\s?:\s?"([^"]{1,200})"/giu
const WENT =
  /"(?:ok|success|successful|done|updated|changed|成功|已生效)"\s?:\s?true|"(?:status|result|state|结果|状态)"\s?:\s?"(?:ok|success\w{0,4}|done|completed?|changed|updated|confirmed|booked|accepted|成功|已\S{1,6})"/i

/** What the last calls that were to change something came to, where none of them did. */
const refusedOf = oncePer((world: World): Shown | undefined => {
  const { messages } = world.turn
  const last = messages.findLastIndex(({ role }) => role === 'user')
  const calls = messages
    .slice(last + 1)
    .flatMap(({ toolCalls = [] }) => toolCalls)
    .filter(({ name }) => !isReading(name))
  const refused = calls.map((call) => refusalOf(call, messages))
  return refused.includes(undefined) ? undefined : refused[0]
})

function refusalOf({ id, name }: ToolCall, messages: readonly Message[]): Shown | undefined {
  const answer = messages.findLast(({ role, toolCallId }) => role === 'tool' && toolCallId === id)
  if (answer === undefined) return undefined
  const evidence = { relation: 'contradicts', source: { id: `tool:${id}` } } as const
  const { is, shows = name } = outcomeOf(id, messages)
  if (answer.ok === false || is === 'refused') return { ...evidence, shows: shows.slice(0, 120) }
  if (WENT.test(answer.content)) return undefined
  const said = [...answer.content.matchAll(SAYS)]
    .map(([, text = '']) => text.replaceAll('_', ' '))
    .find((text) => UNCHANGED.test(text))
  return said === undefined ? undefined : { ...evidence, shows: said.slice(0, 120) }
}

/** Passing it on is another thing than doing it, and so is what the customer did, or what may be done instead. */
const OTHERWISE =
  /转(?:交|给|接|人工)|登记|反馈|上报|记录|备注|工单|之前|此前|当时|您(?:自己)?(?:已经?)|\b(?:passed|forward\w{0,3}|escalat\w{1,3}|ticket|logged|noted|colleague|team|instead|earlier|previously|yesterday|you(?:'ve| have)|once|after|when|would|will|can|could|as soon)\b/i

/** A change that the draft tells as made, where every call that should make one was refused. */
export function refusedIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayBeRefused(text)) return []
  const refused = refusedOf(world)
  if (refused === undefined || OTHERWISE.test(text)) return []
  return saidOutright(text, DONE_SAID)
    .slice(0, 1)
    .map((span) => ({
      span,
      kind: 'action' as const,
      message: 'The call that should do it was refused.',
      evidence: [refused],
      right: refused.shows,
    }))
}
