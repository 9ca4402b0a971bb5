/** What an agent does, with the words for it. */
export const ACTS: Readonly<Record<string, string>> = {
  cancel: '取消|退订|撤销|关闭订单|关单',
  refund: '退款|退钱|退还|返还|退回|原路退',
  exchange: '换货|更换|调换|换新|换一',
  return: '退货|退换',
  update: '修改|更改|更新|变更|改成|改为|改好|改到|改地址|更正|调整',
  book: '预约|预订|预定|订好|约好|排单|改签|改期|安排',
  reserve: '锁|留|保留|预留|占',
  add: '添加|加上|增加|合并|绑定',
  remove: '删除|移除|解绑|免除|清空|扣除',
  apply: '申请|使用优惠|领取|叠加',
  issue: '发放|补发|发券|补偿|赠送|开具|开票|开发票|补开|赔付|充值|下发',
  submit: '提交|登记|上报|反馈|记录|备注|建单|创建|报备|下单|发起|受理|录入|投诉',
  transfer: '转接|转人工|转给|转到|接通|接入|移交|转交',
  escalate: '升级处理|加急|升级|核实|跟进',
  send: '发送|发到您|发给您|发您|寄出|寄送|发送到|推送',
  ship: '发货|发出|配送|派送|派件',
  stop: '暂停|停止|冻结|拦截|关闭|停用|下架',
  activate: '开通|激活|恢复|解冻|解锁|重置|续费|延长|启用',
  expedite: '催|催件|催促|催单|催办',
  charge: '扣款|扣费|收取',
  contact: '联系|致电|回电|回访|打电话|电话联系|通知|回复|答复|告知|提醒|短信通知',
  verify: '验证|核验',
  confirm: '确认',
  process: '处理|办理|操作|解决',
  upgrade: '升舱|升房|升级为',
}

/** A verb before one of these only says what kind of thing it is: 退货标签, 换货流程. */
export const NOUN_BEHIND =
  '(?!标签|地址|政策|流程|申请(?!了|好|成功|退|换)|单(?!独)|码|进度|通知|信息|邮件|链接|服务|商品|原因|方式|时间|人员|费|险|率|量|规则|说明|问题|条件|条款|期|记录|结果|页面|入口|订单号)'

/** Verbs of one character that a result makes an act: 改好了, 换成了, 关掉了. */
export const RESULTS: Readonly<Record<string, string>> = {
  update: '改',
  exchange: '换',
  stop: '关',
  refund: '退',
  remove: '删',
  add: '加',
  activate: '开',
  process: '办|弄|处理|搞定',
  adjust: '调',
  reissue: '补',
  send: '发|寄',
  reserve: '留|锁|占',
  book: '订|约',
  transfer: '转',
  record: '记|录|备注|登记|标记|记录',
  link: '绑',
}
