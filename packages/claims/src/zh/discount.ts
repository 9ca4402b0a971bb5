import { ASKING_TOO, type Frame } from '../frame.ts'

/** Reductions whose wording is a value by itself. */
export const DISCOUNT_FRAMES: readonly Frame[] = [
  {
    kind: 'discount',
    attribute: '折扣',
    value: 'text',
    in: ASKING_TOO,
    pattern:
      /(?<value>第[二三2-3]件(?:半价|[\d.一二三四五六七八九]{1,3}折|0元|免费|减\d{1,5}元?)|半价|买[一二三四五1-5]送[一二三四五1-5]|买[二三2-9]免一|[二三四2-9]件[\d.一二三四五六七八九]{1,3}折|折上折|骨折价|对折|不打折|拍[下一二2-9][^，。]{0,3}减\d{1,5}元?)/dg,
  },
  {
    kind: 'discount',
    attribute: '叠加',
    value: 'flag',
    pattern:
      /(?<value>(?<not>不能|不可以?|无法|不支持|不)(?:同时|一起)?(?:叠加|同享|同用|并用)|(?:可以?|能|支持)(?:同时|一起)?(?:叠加|同享|同用|并用))/dg,
  },
]
