/** Names of fields by who the person in them is; compared as `keyOf` writes them. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** People besides the customer, whom a record of the customer's may name. */
export const THIRD_ROLES = setOf(
  'by signedby signer signee receivedby acceptedby collectedby collector pickedupby takenby takeninby neighbor neighbour neighbors neighbours tenant tenants occupant occupants previousowner formerowner otherparty counterparty claimant witness complainant reporter reportedby reviewer bidder otherbuyer othercustomer othercustomers otherguest otherguests housemate flatmate roommate caller finder bookedby paidby 签收人 代收人 代签人 领取人 取件人 邻居 住户 租客 投诉人 举报人 对方 证人 评价人 前车主 前业主 原车主 原业主 拾获人 来电人 室友 其他住客 其他顾客 预订人 付款人',
)

/** People and places that serve customers: what is known of them may be told. */
export const SERVICE_ROLES = setOf(
  'courier driver rider carrier technician engineer mechanic fitter installer plumber electrician agent staff employee host hostess instructor teacher tutor coach trainer doctor nurse vet dentist pharmacist stylist barber therapist groomer guide concierge receptionist manager adviser advisor consultant salesperson seller merchant shop store branch warehouse depot pickuppoint locker station office hotel restaurant venue clinic salon garage workshop support servicepoint contact contacts hotline supplier manufacturer brand 快递员 配送员 派件员 骑手 司机 师傅 技师 技工 安装师傅 维修师傅 工程师 教练 老师 教师 导师 医生 护士 兽医 药师 理发师 美容师 造型师 导游 管家 前台 店长 经理 顾问 客服 客服专员 销售 商家 店铺 门店 分店 网点 驿站 仓库 自提点 快递柜 酒店 餐厅 诊所 供应商 厂家 站点 营业厅 服务网点',
)

/** Of those, the ones whom a customer deals with through the shop: what its terms say of "the other party" is said of them. */
export const PARTY_ROLES = setOf('seller host landlord 卖家 房东 卖方')

/** Where in a house or an inn somebody is. */
export const ROOM_KEYS = setOf(
  'room roomno roomnumber rooms suite suiteno apartment apartmentno flat flatno unitno ward bed cabin cabinno stateroom berth 房号 房间 房间号 客房 门牌 门牌号 室号 床号 床位 病房 舱房 舱号 宿舍 包厢',
)
