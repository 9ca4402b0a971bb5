import type { Frame } from '../frame.ts'

const END = '(?=了?(?:[，。;!?\\n~、]|吗|的$|的[，。!~]|哦|呢|哈|呀|功能|服务|$)|和|以及|及)'
const THING =
  '(?<attribute>(?!(?:[上好齐](?=[，。;!?~]|$)|效|点|些|时|人|关|助|什么|没|问题|需要|疑问|任何|可能|一(?:家|个|款|些|点)|两|几|多|哪|货|现货|库存|票|房|的|了|哦|啊|呢|很多|不少|许多|这个|这项|这样|其他|完全|符合|特别|更|最|人工|客服|超|限|必要|待|望|幸|趣|名|利|空(?!调|间|气)|差|取消|办法|权限|显示|发现|来|被|起|走|着|到|啊|呀|吧|嘛|一|找到|查到|查询到|达到|收到|看到|听说|您|你)|[^，。;!?\n]{0,12}(?:要求|条件|想要|想吃|这么|那么|需求)|[^，。;!?\n]{0,8}(?:到店|来店|到门店|过来|回来|来检测|去检测))[^，。;!?\\n~、\\d:]{1,14}?)'

/** What goods are said to be free of, where the word stands as a predicate: 这款无糖, 配方零添加; 无糖可乐 names a drink. */
const FREE_OF =
  '糖|蔗糖|乳糖|酒精|醇|咖啡因|麸质|乳制品|奶|蛋|坚果|防腐剂|香精|色素|添加剂?|脂肪?|反式脂肪酸?|卡|热量|胆固醇|盐|钠|味精|硅油|激素|荧光剂|甲醛|氟|硫酸盐|皂基|矿物油|酒精|重金属|转基因|农药|双酚a|bpa'
/** What is named before the words that part it from the price. */
const APART_THING =
  '(?<=^|[，。;!?\\n~、 ])(?:其中|另外|不过|但是?|而)?(?!如|若|您|你|我|不|没|无|是否|可以|建议|请|需要?另|要|也)(?<attribute>[^，。;!?\\n~、\\d: ]{1,12}?)'

/** Features and facilities: there or not. */
export const FLAG_FRAMES: readonly Frame[] = [
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    own: true,
    pattern: new RegExp(
      `(?<![有选要喝买荐分的换a-z\\d])(?<value>无|零|不加|不添加|未添加)(?:额外)?(?<attribute>${FREE_OF})(?=(?:配方|款|的)?(?:[，。;!?\\n~、]|哦|呢|哈|呀|$))`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'affirmed',
    own: true,
    pattern: new RegExp(
      `${APART_THING}(?:都|均|也)?(?:是|需要?|须|得|要|可以?|请)?(?:您|你)?(?<value>另购|另配|另售|另买|另行(?:购买|选购|配备)|另外(?:购买|买)|单独(?:购买|出售|售卖)|额外购买|自备|自行(?:购买|准备|配备))${END}`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    own: true,
    pattern: new RegExp(
      `${APART_THING}(?:都|均|也|并)?(?<value>不附带|不附赠|不附送|不赠送|不(?:包)?含在内|不在(?:包装|套餐|价格)[内里中])${END}`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    pattern:
      /(?<![您你们我不])(?<value>(?<not>不可以?|不能|不得|禁止|严禁|不支持|不允许|不建议|无法)|可以?|能够?|允许|支持)(?<attribute>(?:直接|同时|一起)?(?:机洗|水洗|手洗|干洗|烘干|折叠|拆洗|拆卸|调节|充电|快充|防水|防尘|重复使用|带宠物|携带宠物|开发票|开具发票|加热|微波|水煮|高温消毒|煮沸|外带|外卖|自提|定制|刻字|试用|试穿|改签|退票|退订|退换|退货|换货|叠加|通话|联网|连接|上飞机|托运|刷卡|停车|吸烟|加床|退改|延保|分期)[^，。;!?\n~]{0,10}?)(?=[，。;!?\n~、]|吗|的|哦|呢|哈|$)/dg,
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    own: true,
    listed: true,
    pattern: new RegExp(
      `(?<!(?:周边|附近|周围)[^，。;!?\\n]{1,6})(?<value>没有|不提供|不支持|不含|不带|不包[含括]|没带|没配|未配备|不配备|暂不支持|不具备|不附[带赠]?|(?<![a-z])无(?!理由|线|论|忧|需|人|法|所|锡|花果|糖|损|痕|菌|尘|骨|添加|醇|烟|须|缝|氟|感|声))(?:任何|这项)?${THING}${END}`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'affirmed',
    own: true,
    listed: true,
    pattern: new RegExp(
      `(?<!(?:周边|附近|周围|旁边)[^，。;!?\\n]{0,6})(?<![没所只还拥含具固原保占现惟唯稀公持不暂])(?<value>有|提供|支持|含有|包[含括](?!但不限于)|带有|配有|配备了?|具备|具有|自带|附带|附赠|设有|带|含|内置)${THING}${END}`,
      'dg',
    ),
  },
  {
    attribute: '服务',
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    pattern:
      /(?:^|[，。;!,] ?|也|都|是的|抱歉|暂时|目前)(?<!(?:周边|附近|周围)[^，。;!?\\n]{1,6})(?<value>没有|不提供|不支持|不可以|不能|不行|没|无)(?:这个服务|这项服务|该服务|这种服务|此服务|该功能|这个功能)?(?:的|哦|呢|哈|呀|了|啊){0,3}(?=[，。;!?~]|$)/dg,
  },
  {
    attribute: '服务',
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'affirmed',
    pattern:
      /(?:^|[，。;!,] ?|也|都|是的|当然)(?<value>有|提供|支持)(?:这个服务|这项服务|该服务|这种服务|此服务|该功能|这个功能)?(?:的|哦|呢|哈|呀|啊){0,3}(?=[，。;!~]|$)/dg,
  },
]
