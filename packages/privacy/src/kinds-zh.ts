import { UnitSet } from './unit-set.ts'

/**
 * Kinds of persons that begin with a surname's character, as 我是 brings them: 我是穆斯林, 我是应届生. Those that end as no
 * name does are told by {@link KIND_ENDS}.
 */
export const KINDS_ZH: ReadonlySet<string> = new Set(
  (
    '穆斯林 左撇子 右撇子 农民 市民 居民 渔民 牧民 网民 股民 移民 难民 平民 黄牛 代购 海淘 单身 单亲 全职 居家 宝妈 宝爸 孕妇 准妈妈 时髦精 ' +
    '学生 文科生 理科生 应届生 应届毕业生 往届生 毕业生 实习生 高中生 初中生 小学生 大学生 研究生 留学生 师范生 医学生 艺考生 考生 新生 博士生 硕士生 ' +
    '新手 老手 水手 助手 歌手 新人 房东 房客 房主 车主 店主 群主 业主 店长 班长 校长 家长 组长 团长 院长 部长 站长 馆长 会长 ' +
    '经理 经纪 经销商 代理 代理商 供应商 批发商 卖家 买家 商家 行家 专家 作家 画家 管家 独家 老顾客 老客户 常客 熟客 游客 旅客 ' +
    '混油皮 混干皮 干敏皮 油敏皮 敏感肌 干性皮肤 油性皮肤 纯素 全素 易敏 糖友 党员 团员 居士 单身汉 应聘的 租房的 路过的'
  ).split(' '),
)

/** Characters at the end of kinds of persons, and at the end of hardly any name. */
export const KIND_ENDS = new UnitSet('族者座徒党粉皮痴盲人肌户级迷控奴狗员客师型血')
