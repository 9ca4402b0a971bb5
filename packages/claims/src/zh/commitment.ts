import { actWords } from '../act-words.ts'
import type { Frame } from '../frame.ts'
import { ACTS, NOUN_BEHIND } from './acts.ts'

const WORDS = actWords(Object.entries(ACTS))

const WHO =
  '(?:我(?:们|这边)?|我司|本店|店铺|客服|人工客服|专员|专人|同事|工程师|师傅|技术人员|仓库|网点|快递员|售后|工作人员|商家|平台|财务|主管|负责人|后台|系统|厂家|会有[^，。;\\n]{0,8}?)'
const THING = '[^，。;!?\\n]{0,16}?'

const YOU = '(?:给您|为您|帮您|替您|跟您|与您|和您)'
const ACT = `(?<act>${WORDS.source})${NOUN_BEHIND}(?:[并和再]?(?<more>${WORDS.source})${NOUN_BEHIND})?`

/** Undertakings for later, by the agent or the shop. */
export const COMMITMENT_FRAMES: readonly Frame[] = [
  {
    kind: 'commitment',
    acts: WORDS.acts,
    tense: 'later',
    pattern: new RegExp(
      `(?:${WHO}(?:免费|全额|直接)?|(?:今天|明天|后天|上午|下午|晚上|稍晚|之前|以内|内|后|\\d点半?|\\d:\\d\\d)(?:再|就|会|将)?)${YOU}(?:免费|全额|重新|单独|再)?${ACT}(?!了|好|成功|吗|完)`,
      'dg',
    ),
  },
  {
    kind: 'commitment',
    acts: WORDS.acts,
    tense: 'later',
    pattern: new RegExp(
      `${WHO}${THING}(?:一定会?|会|将会?|马上会?|稍后会?|尽快|尽量|立即|第一时间|随后会?|来|保证|负责)${THING}${ACT}(?!了)`,
      'dg',
    ),
  },
  {
    kind: 'commitment',
    acts: WORDS.acts,
    tense: 'later',
    pattern: new RegExp(
      `(?:稍后|马上|尽快|随后|第一时间|之后会|到时候?会?|(?:\\d[天日]|期|前)会)(?:会|将)?(?:有[^，。;\\n]{1,8}?)?(?:${YOU}|再)?${THING}${ACT}(?!吗|了)`,
      'dg',
    ),
  },
  {
    kind: 'commitment',
    act: 'guarantee',
    tense: 'later',
    notAfter:
      /(?:不敢|不能|没法|无法|不好|没办法|不便|不会|不可能|没有人能|没人能|难以|很难|不作|不做|不予|先不|不(?:跟|给|向|替|同|对)您?)[^，。;!?]{0,8}$|[不未]$|(?:单|页面|下单时|当时|之前|原先?|原来)(?:上|里)?(?:写的?|显示的?)?$/,
    pattern:
      /(?:我|我们|本店|店铺|小店)?(?:向您)?(?:保证|承诺|担保|包您|打包票|一定(?:给您|帮您|会|能|让您)(?![^，。;!?\n]{0,4}(?:满意|喜欢|爱上|后悔|失望|开心|惊喜|合适|适合)))/dg,
  },
  {
    kind: 'commitment',
    act: 'compensate',
    tense: 'later',
    pattern:
      /假一赔[一二三十百\d]{1,3}|(?:我们?|店铺|平台|本店)(?:会|将|全额|负责)?(?:[一两二双三四五六七八九十百\d]{1,3}倍)?(?:赔|赔偿|补偿|承担|报销)|[一两二双三四五六七八九十百\d]{1,3}倍赔(?:您|给您|付|偿)/dg,
  },
  {
    kind: 'commitment',
    act: 'refund',
    tense: 'later',
    // Whoever takes the dearer one pays the difference: 换贵的要补差价 is no promise of the shop's.
    notAfter: /(?:您|你|需要?|须|要|得|自己|自行|换|选|升级?|改)[^，。;!?]{0,8}$/,
    pattern: /(?:可以|能)?(?:申请)?补差价/dg,
  },
  {
    kind: 'commitment',
    act: 'refund',
    tense: 'later',
    // What is not paid back is told by rules, and is no promise.
    notAfter: /(?:不|不再|不会|不能|无法|概不|恕不|没法)$/,
    pattern: /(?:可以|能)?(?:申请)?退差价|买贵(?:了)?(?:包退|退差)/dg,
  },
  {
    kind: 'commitment',
    act: 'refuse',
    tense: 'later',
    polarity: 'negated',
    pattern:
      /我(?:们|这边)?(?:不能|没法|无法|不好|没办法)(?:给您|替您|帮您|为您|跟您)?(?:保证|承诺|答应|留|报|定|打包票|判断|展示|提供)/dg,
  },
]
