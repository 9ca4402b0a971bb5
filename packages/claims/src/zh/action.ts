import type { Frame } from '../frame.ts'
import { ACTS, NOUN_BEHIND } from './acts.ts'

const FOR_YOU =
  '(?:为您|帮您|给您|替您|为你|帮你|给你|为亲|帮亲|给亲|您的?|把[^，。;!?\\n]{1,14}?|将[^，。;!?\\n]{1,14}?)'
const THING = '[^，。;!?\\n]{0,12}?'

/** One-character verbs that a result makes an act: 改好了, 换成了, 关掉了. */
const RESULTS: Readonly<Record<string, string>> = {
  update: '改',
  exchange: '换',
  stop: '关',
  refund: '退',
  remove: '删',
  add: '加',
  activate: '开',
  process: '办|弄|处理|搞定',
  adjust: '调',
  reissue: '补',
  send: '发|寄',
  reserve: '留|锁|占',
  book: '订|约',
  transfer: '转',
  record: '记|录|备注|登记',
  link: '绑',
}

/** Parcels ship and money arrives by themselves: 已发货 is a status unless somebody does it for the customer. */
const PASSING: ReadonlySet<string> = new Set(['ship', 'process', 'confirm', 'reserve'])

/** 已为您取消, 取消成功, 改好了, 正在为您办理, 我现在给您取消. */
export const ACTION_FRAMES: readonly Frame[] = [
  ...Object.entries(ACTS).flatMap(([act, words]) => framesOf(act, `(?:${words})${NOUN_BEHIND}`)),
  ...Object.entries(RESULTS).map(
    ([act, verbs]): Frame => ({
      kind: 'action',
      act,
      tense: 'done',
      pattern: new RegExp(
        `(?:${verbs})(?:好|掉|完|成功|过去|过来|上|到[^，。;!?\\n]{1,8}?)了(?=[，。;!?~\\n]|哦|哈|呢|$)|(?:${verbs})(?:成|为)了|${FOR_YOU}[^，。;!?\\n]{0,6}?(?:${verbs})(?:好|掉|完|成|上|到[^，。;!?\\n]{1,8}?)?了`,
        'dg',
      ),
    }),
  ),
  {
    kind: 'action',
    act: 'record',
    tense: 'done',
    pattern: /(?:做|加|打|写|留)了?(?:个|条|一下)?(?:备注|标记|登记|记录)|备注(?:上|好)?了/dg,
  },
  {
    kind: 'action',
    act: 'submit',
    tense: 'now',
    pattern:
      /(?:这就|现在|马上|正在|立刻)(?:给您|为您|帮您|去)?(?:建|开|提|创建|提交)(?:个|一个|一张)?(?:工单|申请|单子)/dg,
  },
  ...Object.entries(ACTS).map(
    ([act, words]): Frame => ({
      kind: 'action',
      act,
      tense: 'done',
      pattern: new RegExp(
        `我(?:们|这边)?(?:还|暂时|目前|并)?(?<not>没有?|未)(?:给您|为您|帮您|替您)?(?:${words})${NOUN_BEHIND}`,
        'dg',
      ),
    }),
  ),
]

function framesOf(act: string, words: string): readonly Frame[] {
  const told = { kind: 'action', act } as const
  const frames: Frame[] = [
    {
      ...told,
      tense: 'done',
      pattern: new RegExp(
        `(?:已经?|刚刚?|刚才|成功)${THING}${FOR_YOU}${THING}(?:${words})|${FOR_YOU}${THING}(?:${words})(?:好了|成功|完成|完了|过了|了)(?!解)`,
        'dg',
      ),
    },
    {
      ...told,
      tense: 'now',
      pattern: new RegExp(
        `(?:正在|这就|现在就?|马上就|立即|立刻|现|正)${THING}(?:${FOR_YOU})${THING}(?:${words})|我(?:这边)?(?:现在|正在|这就|正)${THING}(?:${words})`,
        'dg',
      ),
    },
  ]
  if (PASSING.has(act)) return frames
  return [
    ...frames,
    {
      ...told,
      tense: 'done',
      pattern: new RegExp(
        `(?:${words})(?:已经?)?(?:成功|好了|完毕|完成了?)|(?:已经?|刚刚?|刚才)(?:成功|重新|全部|全额|统一|单独)?(?:${words})(?:成功|完成|了|到|至|并|，|。|$)`,
        'dg',
      ),
    },
  ]
}
