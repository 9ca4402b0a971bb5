import { actWords } from '../act-words.ts'
import type { Frame } from '../frame.ts'
import { ACTS, NOUN_BEHIND, RESULTS } from './acts.ts'

const ANY = actWords(Object.entries(ACTS))

/** Parcels ship and money arrives by themselves: 已发货 is a status unless somebody does it for the customer. */
const PASSING: ReadonlySet<string> = new Set(['ship', 'process', 'confirm', 'reserve'])
const OWN = actWords(
  Object.entries(ACTS)
    .filter(([act]) => !PASSING.has(act))
    .map(([act, words]): [string, string] => [
      act,
      act === 'send' ? words.replace('寄出|寄送|', '') : words,
    ]),
)
const RESULTING = actWords(Object.entries(RESULTS))

const FOR_YOU =
  '(?:为您|帮您|给您|替您|为你|帮你|给你|为亲|帮亲|给亲|您[的这那]|把[^，。;!?\\n]{1,14}?|将[^，。;!?\\n]{1,14}?)'
const THING = '[^，。;!?\\n]{0,12}?'
const PLACE = '[^，。;!?\\n]{1,8}?'

const ACT = `(?<act>${ANY.source})${NOUN_BEHIND}(?:[并和]?(?<more>${ANY.source})${NOUN_BEHIND})?`
const OWN_ACT = `(?<act>${OWN.source})${NOUN_BEHIND}`
const RESULT = `(?<act>${RESULTING.source})`

function done(source: string, acts: ReadonlyMap<string, string>): Frame {
  return { kind: 'action', tense: 'done', acts, pattern: new RegExp(source, 'dg') }
}

function now(source: string): Frame {
  return { kind: 'action', tense: 'now', acts: ANY.acts, pattern: new RegExp(source, 'dg') }
}

/** 已为您取消, 取消成功, 改好了, 正在为您办理, 我现在给您取消. */
export const ACTION_FRAMES: readonly Frame[] = [
  done(`(?:已经?|刚刚?|刚才|成功)${THING}${FOR_YOU}${THING}${ACT}`, ANY.acts),
  done(`${FOR_YOU}${THING}${ACT}(?:好了|成功|完成|完了|过了|了)(?!解)`, ANY.acts),
  done(
    `(?:已经?|刚刚?|刚才)(?:成功|重新|全部|全额|统一|单独)?${OWN_ACT}(?:成功|完成|了|到|至|并|，|。|$)`,
    OWN.acts,
  ),
  done(`${OWN_ACT}(?:已经?)?(?:成功|好了|完毕|完成了?)`, OWN.acts),
  done(
    `${RESULT}(?:好|掉|完|成功|过去|过来|上|到${PLACE})了(?=[，。;!?~\\n]|哦|哈|呢|$)`,
    RESULTING.acts,
  ),
  done(`${RESULT}(?:成|为)了`, RESULTING.acts),
  done(`${FOR_YOU}[^，。;!?\\n]{0,6}?${RESULT}(?:好|掉|完|成|上|到${PLACE})?了`, RESULTING.acts),
  done('(?:做|加|打|写|留)了?(?:个|条|一下)?(?<act>备注|标记|登记|记录)', RESULTING.acts),
  done(
    `我(?:们|这边)?(?:还|暂时|目前|并)?(?<not>没有?|未)(?:给您|为您|帮您|替您)?${OWN_ACT}`,
    OWN.acts,
  ),
  now(`(?:正在|这就|现在就?|马上就|立即|立刻|现|正)${THING}(?:${FOR_YOU})${THING}${ACT}`),
  now(`我(?:这边)?(?:现在|正在|这就|正)${THING}${ACT}`),
  {
    kind: 'action',
    act: 'submit',
    tense: 'now',
    pattern:
      /(?:这就|现在|马上|正在|立刻)(?:给您|为您|帮您|去)?(?:建|开|提|创建|提交)(?:个|一个|一张)?(?:工单|申请|单子)/dg,
  },
]
