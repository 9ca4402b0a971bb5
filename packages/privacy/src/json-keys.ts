import type { Category } from './category.ts'

/** What a field's name says of its value. Compared in lower case without spaces, underscores and hyphens. */
export const KEY_CATEGORIES: Readonly<Record<string, Category>> = Object.fromEntries(
  (
    [
      [
        'person',
        'firstname lastname fullname middlename surname givenname familyname customername recipientname contactname buyername username receivername consignee passengername cardholder cardholdername nickname realname 姓名 收件人 收货人 联系人 收件人姓名 收货人姓名 联系人姓名 真实姓名 客户姓名 买家姓名 乘客姓名 用户姓名 户名 持卡人 寄件人 寄件人姓名 昵称 名字',
      ],
      [
        'phone',
        'phone phonenumber mobile mobilenumber mobilephone telephone tel cell cellphone contactnumber contactphone fax landline whatsapp 电话 手机 手机号 手机号码 电话号码 联系电话 联系方式 收件人电话 收货人电话 收件人手机 收货电话 座机 固定电话',
      ],
      ['email', 'email emailaddress mail 邮箱 电子邮箱 电子邮件'],
      [
        'address',
        'address1 address2 addressline addressline1 addressline2 street streetaddress streetname housenumber fulladdress shippingaddress billingaddress deliveryaddress homeaddress postaladdress 地址 详细地址 收货地址 收件人地址 收货人地址 联系地址 街道 门牌号 家庭住址 住址 寄件地址',
      ],
      [
        'national-id',
        'idnumber idno idcard idcardno nationalid ssn nino socialsecuritynumber identitynumber 身份证 身份证号 身份证号码 证件号 证件号码',
      ],
      ['passport', 'passport passportnumber passportno 护照 护照号'],
      ['driver-license', 'driverlicense driverslicense licensenumber 驾照 驾驶证号'],
      ['card', 'cardnumber creditcardnumber cardno pan 卡号 银行卡号 信用卡号 银行卡'],
      ['bank-account', 'accountnumber bankaccount accountno 银行账号 收款账号'],
      ['iban', 'iban'],
      ['card-security', 'cvv cvc securitycode 安全码'],
      ['birth-date', 'birthdate dateofbirth dob birthday 生日 出生日期'],
      ['ip', 'ip ipaddress clientip'],
      ['mac', 'mac macaddress'],
      ['device-id', 'imei idfa deviceid oaid'],
      ['social-account', 'wechat wechatid openid unionid qq alipay 微信 微信号 qq号 支付宝账号'],
      ['secret', 'password passwd pwd secret token apikey accesstoken 密码'],
      ['one-time-code', 'otp verificationcode 验证码'],
    ] as const
  ).flatMap(([category, keys]) => keys.split(' ').map((key) => [key, category] as const)),
)

/** Containers of a postal address; what stands in them belongs to it, but for the country. */
export const ADDRESS_CONTAINERS = new Set(
  'address addresses shippingaddress billingaddress deliveryaddress homeaddress postaladdress defaultaddress shipto billto 地址 收货地址 收件地址 地址信息 收货信息 寄件地址'.split(
    ' ',
  ),
)
/** Parts of an address by themselves too coarse; they count beside a street or in a container. */
export const ADDRESS_PARTS = new Set(
  'city town state province region county district zip zipcode postalcode postcode suburb area 省 市 区 省份 城市 区县 县 邮编 邮政编码 街道 乡镇 镇 门牌'.split(
    ' ',
  ),
)
export const COUNTRY_KEYS = new Set('country countrycode nation 国家 国家地区'.split(' '))
/** Objects that stand for a person: their `name` is one. */
export const PERSON_CONTAINERS = new Set(
  'customer customers user users buyer recipient contact contacts passenger passengers guest guests patient member owner sender receiver consignee person people account profile traveler travellers travelers traveller cardholder 客户 用户 买家 收件人 收货人 联系人 乘客 收件人信息 收货人信息 客户信息 用户信息 会员 旅客 savedpassengers'.split(
    ' ',
  ),
)
/** Fields of a thing: beside these a `name` is the thing's. */
export const THING_KEYS = new Set(
  'sku price productid itemid stock quantity options brand category model 价格 单价 商品id 库存 数量 规格'.split(
    ' ',
  ),
)
/** Ids of the business, kept as they are. */
export const BUSINESS_KEY =
  /(?:^|[a-z])(?:orderid|orderno|ordernumber|order|sku|trackingid|trackingno|trackingnumber|itemid|itemids|productid|paymentmethodid|transactionid|invoiceno|batch|lot|serial|serialno|model|barcode|upc|ean|isbn|version|price|amount|total|date|time|at|status|currency|quantity)$|(?:订单|单号|运单|物流|商品|批次|型号|条码|时间|日期|状态|价格|金额|单价|数量|编号|编码)/

export function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}
