import type { Frame } from '../frame.ts'

const END = '(?=[，。；！？!?\\n～~、]|吗|的$|的[，。！～]|哦|呢|哈|呀|功能|服务|$)'
const THING =
  '(?<attribute>(?!(?:效|点|些|时|人|关|助|什么|没|问题|需要|疑问|任何|可能|一(?:家|个|款|些|点)|两|几|多|哪|货|现货|库存|票|房|的|了|哦|啊|呢|很多|不少|许多|这个|这项|这样|其他|完全|符合|特别|更|最|人工|客服|超|限|必要|待|望|幸|趣|名|利|空|差))[^，。；！？!?\\n～~、\\d：:]{2,14}?)'

/** Features and facilities: there or not. */
export const FLAG_FRAMES: readonly Frame[] = [
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    pattern: new RegExp(
      `(?<value>没有|不提供|不支持|不含|不带|不包含|没带|没配|未配|不配|暂不支持|不具备|不附|无)(?:任何|这项)?${THING}${END}`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'affirmed',
    pattern: new RegExp(
      `(?<![没所只还拥含具固原保占现惟唯稀公持不暂])(?<value>有|提供|支持|含有|包含|带有|配有|配备了?|具备|具有|自带|附带|附赠|设有|带|含|内置|可以|可)${THING}${END}`,
      'dg',
    ),
  },
  {
    attribute: '服务',
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    pattern:
      /(?:^|[，。；！,] ?|也|都|是的|抱歉|暂时|目前)(?<value>没有|不提供|不支持|不可以|不能|不行|没|无)(?:这个服务|这项服务|该服务|这种服务|此服务|该功能|这个功能)?(?:的|哦|呢|哈|呀|了)?(?=[，。；！？～~]|$)/dg,
  },
  {
    attribute: '服务',
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'affirmed',
    pattern:
      /(?:^|[，。；！,] ?|也|都|是的|当然)(?<value>有|提供|支持)(?:这个服务|这项服务|该服务|这种服务|此服务|该功能|这个功能)?(?:的|哦|呢|哈|呀|啊)?(?=[，。；！～~]|$)/dg,
  },
]
