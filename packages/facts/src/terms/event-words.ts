import type { EventName } from './term.ts'

/** How prose names what terms count from. */
export const EVENT_WORDS: readonly (readonly [EventName, RegExp])[] = [
  [
    'receipt-of-return',
    /\b(?:receiv\w{1,3}|receipt of|get|getting) (?:the |your |a )?(?:return\w{0,2}|returned (?:item|goods|parcel)|parcel back|goods back|item back)\b|\breach\w{0,3} (?:us|our warehouse)\b|收到退(?:货|貨|回)|退货(?:入库|签收|到仓)|仓库签收/i,
  ],
  [
    'departure',
    /\bdepart(?:ure|s|ing|ed)?\b|\btravel(?:ling)? date\b|\bcheck-?in\b|\barrival\b|\bstart(?:s|ing)? (?:date|time|of)\b|\bevent\b|\bperformance\b|\bshow\b|\bappointment\b|\bthe (?:trip|tour|flight|stay|course|class|lesson|slot|booking)\b(?: starts| begins)?|\bbefore (?:the )?(?:start|stay|class)\b|\bscheduled\b|\bpick-?up\b|出发|出發|起飞|起飛|发车|發車|开车|入住|到店|演出|开演|开场|開場|开课|開課|上课|预约时间|預約|开始前|活动开始|取车|登机|航班|当天/i,
  ],
  [
    'renewal',
    /\brenew\w{0,4}\b|\bbilling (?:date|cycle|period)\b|\bnext (?:payment|charge)\b|\bend of (?:the|your) (?:term|period|trial)\b|(?<!手)续费|(?<!手)續費|扣费日|扣款|到期|账单日|下一周期/i,
  ],
  ['activation', /\bactivat\w{1,4}\b|\bregistration\b|\binstall\w{0,5}\b|激活|启用|安装|安裝/i],
  ['dispatch', /\bdispatch\w{0,3}\b|\bship(?:ment|ped|ping)(?: date)?\b|发货|發貨|出库|寄出/i],
  [
    'delivery',
    /\bdeliver(?:y|ed)\b|\breceipt\b|\breceiv\w{1,3}\b|\barriv\w{1,3}\b|\bg[eo]t (?:it|them|this|these|mine|my|the)\b|\bcame\b|\bturned up\b|到手|到的货|到的貨|拿到|到了|签收|簽收|收到|收货|收貨|到货|到貨|送达|送達|妥投/i,
  ],
  [
    'purchase',
    /\bpurchas\w{1,3}\b|\bbought\b|\bbuy(?:ing)?\b|\border(?:ed|ing|s)?\b|\bpay(?:ment|ing)?\b|\bpaid\b|\bsale\b|\bbook(?:ed|ing)\b|\bsign(?:ed|ing)?[- ]?up\b|\bsubscri\w{1,6}\b|\binvoice\b|\breceipt date\b|购买|購買|购机|下单|下的单|下了单|下的單|入手|下單|付款|支付|订购|訂購|买|買|报名|報名|开票|预订|預訂|成交|开通/i,
  ],
]

/** Names of fields that hold the time of an event. */
export const EVENT_FIELDS: readonly (readonly [EventName, RegExp])[] = [
  ['receipt-of-return', /return\w{0,3}[_ ]?(?:received|arrived)|退货(?:签收|入库)/i],
  [
    'departure',
    /depart|check_?in|checkIn|start(?:s|_?at|_?date|_?time|$)|travel|event_?date|event_?at|show(?:_?time|_?at|s_?at|_?date)|performance|scheduled|appointment|flight_?date|session_?at|class_?(?:at|date|start)|pickup|begins|出发|起飞|发车|入住|演出|开场|开演|开赛|场次|开课|预约|取车|上课|班期/i,
  ],
  [
    'renewal',
    /renew|next_?(?:billing|charge|payment)|billing_?date|period_?end|trial_?end|expires|(?<!手)续费|到期|下次扣/i,
  ],
  ['activation', /activat|install|registered|激活|安装|启用/i],
  ['dispatch', /dispatch|shipped|ship_?date|发货|出库/i],
  [
    'delivery',
    /deliver(?!y_?(?:fee|method|address|type|window|slot|days))|received|signed|arrived|签收|收货|到货|送达|妥投/i,
  ],
  [
    'purchase',
    /purchas|charged|order(?:ed|_?date|_?at|_?time|Date|Time)|created|placed|paid_?(?:at|on)|paidAt|bought|booked|sign(?:ed)?_?up|enrolled|下单|购买|付款|支付时间|订购|报名|预订|开通/i,
  ],
]

/** What stands between a time and the event that it comes before. */
export const BEFORE =
  /\b(?:before|prior to|ahead of|in advance|notice|earlier than|until)\b|前|提前|之前|以前/i
