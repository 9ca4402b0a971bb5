/** What the elements of a Chinese address end in, from the widest to the narrowest. */
export type Level = 'region' | 'district' | 'town' | 'road' | 'building' | 'number' | 'unit'

const split = (words: string): readonly string[] => words.split(' ')

/** Endings by level. */
export const ENDINGS: Readonly<Record<Exclude<Level, 'number' | 'unit'>, readonly string[]>> = {
  region: split('特别行政区 自治区 自治州 省 市 盟'),
  district: split('自治县 开发区 高新区 新区 区 县 旗 區'),
  town: split('街道办事处 街道 社区 居委会 村委会 镇 乡 村 屯 庄 寨 农场'),
  road: split('弄 大道 大街 胡同 国道 省道 公路 高速 马路 路 街 道 巷 里 条 环 坊 圩 埔 段'),
  building: split(
    '小区 花园 花苑 家园 公寓 大厦 大楼 广场 中心 公馆 别墅 新村 新城 名城 校区 宿舍 医院 大学 学院 中学 小学 工业园 产业园 科技园 创业园 创意园 软件园 写字楼 商城 商场 商业街 酒店 宾馆 银行 驿站 快递柜 丰巢柜 公司 工厂 厂房 仓库 车站 地铁站 站 苑 园 庭 府 湾 居 轩 阁 邸 城 郡 墅 邨 里弄 大院 部队 机关 楼宇 商铺 市场 幼儿园 基地 港 国际 御景 雅居',
  ),
}

/** Words that hold such an ending and name no place. */
export const NO_ENDINGS = split(
  '弄好 弄坏 弄丢 弄错 弄脏 弄到 弄清 弄破 弄湿 弄完 弄一 弄了 弄个 弄掉 弄混 弄反 捉弄 玩弄 摆弄 愚弄 账号 帐号 知道 道理 道歉 道具 味道 渠道 频道 报道 通道 公里 海里 英里 这里 那里 哪里 心里 家里 城里 手里 店里 盒里 箱里 屋里 里面 里边 夜里 包里 专区 时区 地区 区别 区分 区间 社区团购 省钱 省心 省事 市场价 市面 街拍 路由 路上 路过 线路 电路 思路 楼主 楼上 楼下 小区里 城市 超市 门市 上市 都市 号码 账号 型号 单号 帐号 货号 句号 信号 符号 专号 同号 号线 微信号 几号 编号 尾号 号店 条件 条形 条码 件套 套餐 庄重 大场 现场 场景 立场 商场价 园林 村里 室内 室外 办公室用 卧室 浴室 教室 楼盘 楼梯 座位 座椅 层次 房间 房子 期间 期待 组合 组装 门口 门票 门店 部门 专门 热门 入门 户外 用户 客户 账户 商户 户口 中心思想 中心位置 会员中心 个人中心 服务中心 售后中心 道路 街头 一路 半路 物流园 乡下 老乡 家乡 故乡 镇定 镇静 县级 省级 市级 区级',
)
