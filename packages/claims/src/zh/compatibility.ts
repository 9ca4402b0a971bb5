import type { Frame } from '../frame.ts'

const OBJECT =
  '(?<attribute>(?![您你我它])[^，。;!?\\n~、]{2,16}?)(?=[，。;!?\\n~、]|使用|用的|的(?:宝宝|人|皮肤|机型|车型|[，。!~]|$)|吗|哦|呢|$)'

/** Whom or what a thing suits. */
export const COMPATIBILITY_FRAMES: readonly Frame[] = [
  {
    kind: 'compatibility',
    value: 'flag',
    alone: true,
    pattern: new RegExp(
      `(?<value>(?<not>不|不能|无法|并不|不太)?(?:兼容|适配|适用于?|匹配|适合|通用于|搭配))${OBJECT}`,
      'dg',
    ),
  },
  {
    kind: 'compatibility',
    value: 'flag',
    polarity: 'negated',
    alone: true,
    pattern: new RegExp(
      `(?<value>装不[了上进下]|放不[进下了]|插不[进上]|连不[上了]|配不[上了]|用不了|塞不[进下])${OBJECT}`,
      'dg',
    ),
  },
]
