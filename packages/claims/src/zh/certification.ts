import type { Frame } from '../frame.ts'

/** 并不是说… takes back what could be understood, and states nothing. */
const NO_STATEMENT =
  /(?:不是|并非|不代表|不等于|不意味着|不表示|并不)(?:说|指|表示|意味着)?[^，。;!?]{0,12}$/

/** Tests, approvals and marks that a product is said to have. */
export const CERTIFICATION_FRAMES: readonly Frame[] = [
  {
    kind: 'certification',
    value: 'flag',
    notAfter: NO_STATEMENT,
    pattern:
      /(?<value>(?<not>没有?|未|尚未|并没有?|并不|并非|不)?(?:通过了?|获得了?|取得了?|获|拿到了?|具有|持有|带有?|有|经过了?|符合|达到了?|属于|是))(?!说|[两几]套|[^，。;\n]{0,6}(?:不同|哪[些个种一]|什么))(?<attribute>(?:(?!到店|上门|[到送拿寄带][店厂去来回]|过来|师傅|门店|现场|[您你我请让给先再])[^，。;!?\n、]){0,16}?(?:认证|证书|标准|资质|许可证?|批准|备案|专利|检测报告|质检报告|检验|检测|测试|测评|评测|标识|标志|标签|蓝帽子|3c|ccc|保健食品|医疗器械|消字号|械字号|妆字号|有机食品|绿色食品|合格证|质检|(?<![a-z])[abc]类|国标|欧标|一级能效|二级能效|三级能效))/dg,
  },
  {
    // A grade by letters: 甲醛释放达到ENF级, 能效是A++级. Customers and rooms have grades of another sort.
    kind: 'certification',
    value: 'text',
    notAfter: /(?:会员|用户|客户|账号|账户|等级制|您)[^，。;!?]{0,10}$/,
    pattern:
      /(?<attribute>[^，。;!?\n、\d]{2,10}?)(?:等级)?(?:已经?)?(?:达到了?|做到了?|符合|属于|为|是|有)(?:国标|欧标|国家|行业|欧洲)?(?<value>(?!v)[a-z]{1,4}\d?\+{0,3})(?=级)/dg,
  },
  {
    kind: 'certification',
    attribute: '安全等级',
    value: 'text',
    pattern: /(?:是|属于|达到|为)(?<value>[abc]类)(?=[^a-z]|$)/dg,
  },
  {
    kind: 'certification',
    value: 'flag',
    pattern:
      /(?<value>经|由)(?<attribute>[^，。;!?\n、]{2,14}?(?:认证|批准|认可|检测|检验|备案|鉴定|监制))/dg,
  },
  {
    // The mark stands before the verb: CE也过了, 质检报告都有的.
    kind: 'certification',
    value: 'flag',
    pattern:
      /(?<attribute>[^，。;!?\n、]{0,8}?(?:(?<![a-z])(?:ce|fda|fcc|rohs|reach|ul|3c|ccc|gots)(?![a-z])|认证|质检报告|检测报告|批文))(?:也|都|全都|早就|早已|已经?|是){0,2}(?<value>(?<not>没有?|未|还没)?(?:通过了?|过了|拿到了?|办下来了?|拿下了?|齐全|有的))/dg,
  },
  {
    // Whose authority it has: 苹果官方授权维修点.
    kind: 'certification',
    value: 'flag',
    notAfter: NO_STATEMENT,
    pattern:
      /(?<value>(?<not>不|并不|并非)?是)(?<attribute>[^，。;!?\n、]{1,14}?(?:授权|特约|指定)的?(?:维修|售后|经销|代理|服务|销售|专卖)[^，。;!?\n、]{0,4}?(?:点|商|中心|店|站|机构))/dg,
  },
]
