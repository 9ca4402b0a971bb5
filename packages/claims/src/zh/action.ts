import type { Frame } from '../frame.ts'
import { ACTS } from './acts.ts'

const FOR_YOU =
  '(?:为您|帮您|给您|替您|为你|帮你|给你|为亲|帮亲|给亲|您的?|把[^，。;!?\\n]{1,14}?|将[^，。;!?\\n]{1,14}?)'
const THING = '[^，。;!?\\n]{0,12}?'

/** 已为您取消, 取消成功, 正在为您办理, 我现在给您取消. */
export const ACTION_FRAMES: readonly Frame[] = Object.entries(ACTS).flatMap(
  ([act, words]): Frame[] => [
    {
      kind: 'action',
      act,
      tense: 'done',
      pattern: new RegExp(`(?:已经?|刚刚?|刚才|成功)${THING}${FOR_YOU}${THING}(?:${words})`, 'dg'),
    },
    {
      kind: 'action',
      act,
      tense: 'done',
      pattern: new RegExp(
        `(?:我(?:这边|们)?|这边|系统)?(?:都|也|先|又)?${FOR_YOU}${THING}(?:${words})(?:好了|成功|完成|完了|过了|了)(?!解)`,
        'dg',
      ),
    },
    {
      kind: 'action',
      act,
      tense: 'done',
      pattern: new RegExp(
        `(?:${words})(?:已经?)?(?:成功|好了|完毕|完成了?)|(?:已经?)(?:成功)?(?:${words})(?:成功|完成)?`,
        'dg',
      ),
    },
    {
      kind: 'action',
      act,
      tense: 'now',
      pattern: new RegExp(
        `(?:正在|这就|现在就?|马上就|立即|立刻|现|正)${THING}(?:${FOR_YOU})${THING}(?:${words})|(?:我(?:这边)?(?:现在|正在|这就|正))${THING}(?:${words})`,
        'dg',
      ),
    },
  ],
)
