import { ASKING_TOO, type Frame } from '../frame.ts'

/** Charges that there are not, and who bears them. */
export const FEE_FRAMES: readonly Frame[] = [
  {
    kind: 'fee',
    attribute: '运费',
    value: 'flag',
    in: ASKING_TOO,
    pattern:
      /(?<value>(?<not>不)包邮|包邮(?:到家|哦|的)?|免邮费?|免运费|(?:免费|包)(?:配送|送货|寄送|送货上门))/dg,
  },
  {
    kind: 'fee',
    attribute: '门票',
    value: { text: '免费' },
    in: ASKING_TOO,
    pattern: /(?<value>免费|不收费)(?:对外|向公众)?(?:开放|入园|入场|参观|游览)/dg,
  },
  {
    kind: 'fee',
    value: { text: '免费' },
    in: ASKING_TOO,
    pattern:
      /(?<attribute>门票|票价|运费|邮费|安装|上门|停车|早餐|退货运费|改签|退订|取消|清洗|维修|检测|寄存|入园|开放|配送|服务|wifi|宽带)(?:服务|费用|费)?(?:是|都是|也是|全部|也|都|全程|完全)?(?<value>免费|不收费|不要钱|不用钱|全免)/dg,
  },
  {
    kind: 'fee',
    value: { text: '免费' },
    in: ASKING_TOO,
    pattern:
      /(?<value>免费|不收费|不另收费|不额外收费)(?<attribute>(?:停车|安装|上门|清洗|维修|检测|寄存|入园|开放|改签|退订|取消|换新|早餐|wifi|宽带|升级|试用|配送|刻字|包装)?)/dg,
  },
  {
    kind: 'fee',
    value: 'flag',
    polarity: 'negated',
    pattern:
      /(?<value>没有|无|不收取?|无需支付?|不用付?|不需要(?:付|支付|出)?|免收?|不用出)(?:任何|额外的?|其他)?(?<attribute>手续费|运费|邮费|服务费|违约金|税费?|关税|安装费|上门费|押金|利息|费用|附加费)/dg,
  },
  {
    kind: 'fee',
    value: 'text',
    pattern:
      /(?<attribute>[^，。;!?\n]{0,6}?(?:费用?|关税|税费|税金))(?:由|是|需要|需|得|要|全部|都)?(?:由)?(?<value>您|买家|顾客|我们|商家|店铺|卖家|平台|本店)(?:自己|自行|来)?(?:承担|出|负责|付|垫付)/dg,
  },
]
