import type { Dimension, Value } from '@vouchsafe/text'

/** Something that customers ask about, with the words by which they do and by which replies speak of it. */
export interface Topic {
  /** Names it to a person and to the model. */
  readonly label: string
  /** Words of a request. The longest that fit count: `shipping cost` is no `cost`. */
  readonly asked: readonly string[]
  /** Words of a reply that speak of it, whatever they say. Broad: a false reproach is worse than a missed one. */
  readonly told: readonly string[]
  /** Typed values that answer it without a further word. */
  readonly values?: readonly Value['type'][]
  /** Dimensions of quantities that do. */
  readonly dimensions?: readonly Dimension[]
  /** Settles nothing where another topic stands in the same request: `how much` of `how much is shipping`. */
  readonly weak?: true
  /** Asked only if what was asked before is so: no fee where nothing can be returned. */
  readonly follows?: true
  /** Not asked, whatever the clause says, where the message speaks of this: a code that works on goods fits none of them. */
  readonly unless?: RegExp
}

/** What is asked of goods and services. */
export const TOPICS: readonly Topic[] = [
  {
    label: 'the price',
    asked:
      'price|prices|cost|costs|how much is|how much are|how much does|how much do|how much for|how much would|多少钱|什么价|啥价|价格|几块钱|怎么卖|售价|价钱|多少米|多少块'.split(
        '|',
      ),
    told: 'price|priced|cost|costs|free|价|元|块钱|免费|收费'.split('|'),
    values: ['money'],
    weak: true,
    follows: true,
  },
  {
    label: 'the cost of shipping',
    asked:
      'shipping fee|shipping cost|shipping costs|shipping charge|shipping free|free shipping|delivery fee|delivery cost|delivery charge|delivery free|free delivery|postage|cost to ship|cost of shipping|much is shipping|much is delivery|运费|邮费|包邮|快递费|配送费|免邮'.split(
        '|',
      ),
    told: 'shipping|delivery|postage|ship|deliver|free|carriage|运费|邮费|包邮|免邮|快递费|配送费|寄|免运'.split(
      '|',
    ),
    follows: true,
  },
  {
    label: 'what is charged for it',
    asked:
      'extra charge|extra cost|extra fee|a fee|any fee|any fees|fee for|fees|additional cost|charge for|charged for|restocking fee|cancellation fee|要不要钱|要钱吗|收不收钱|收费吗|收费不|怎么收费|手续费|额外收费|另外收费|加钱吗|要加钱|要额外|服务费'.split(
        '|',
      ),
    told: 'fee|fees|charge|charges|charged|cost|costs|free|included|pay|paid|费|免费|元|钱|收取|自费'.split(
      '|',
    ),
    values: ['money', 'percent'],
    follows: true,
  },
  {
    label: 'when it is sent or arrives',
    asked:
      'how long does delivery|how long is delivery|how long will delivery|how long does shipping|how long is shipping|how long will shipping|when will it arrive|when does it arrive|when will i get it|when will i receive|when would it|when can i expect|delivery time|delivery take|delivery times|shipping time|shipping take|delivered by|arrive by|get here|how fast|how soon|when do you ship|when will it ship|when does it ship|be delivered|什么时候到|啥时候到|几天到|几天能到|多久到|多久能到|何时到|几号到|什么时候能到|什么时候发货|啥时候发货|多久发货|几天发货|什么时候发|哪天到|哪天发|能到吗|能到不|到货'.split(
        '|',
      ),
    told: 'arrive|arrives|arrival|deliver|delivers|delivered|delivery|ship|ships|shipped|shipping|dispatch|dispatched|expected|eta|with you|到货|送达|发货|发出|到达|寄出|送到|派送|天到|日到|号到|天内|到您|能到|小时'.split(
      '|',
    ),
    values: ['date', 'datetime', 'duration'],
    follows: true,
  },
  {
    label: 'whether it is sent there',
    asked:
      'ship to|deliver to|delivery to|shipping to|send to|发到|寄到|送到|发得到|配送到|送货到'.split(
        '|',
      ),
    told: 'ship|ships|shipping|deliver|delivers|delivery|send|发|寄|送|配送'.split('|'),
  },
  {
    label: 'where the order is',
    asked:
      'where is my order|order status|status of|the status|has it shipped|shipped yet|track my|tracking|where is it|where is my|到哪了|到哪儿了|发货了没|发货了吗|发货没|发了吗|发了没|发走没|物流|啥状态|什么状态|到哪里了'.split(
        '|',
      ),
    told: 'status|shipped|transit|delivered|processing|pending|on its way|on the way|dispatched|tracking|arrive|sent|left|carrier|发货|发出|发了|发走|物流|状态|签收|运输|途中|派送|路上|中转|快递|寄出|已到|到了'.split(
      '|',
    ),
  },
  {
    label: 'the carrier',
    asked:
      'which courier|which carrier|what courier|what carrier|who delivers|什么快递|哪家快递|啥快递|发的什么快递|走什么快递|哪个快递'.split(
        '|',
      ),
    told: 'courier|carrier|dhl|ups|fedex|usps|dpd|gls|hermes|evri|royal mail|postnord|post|快递|中通|圆通|申通|韵达|顺丰|京东|极兔|邮政|ems|德邦|物流'.split(
      '|',
    ),
  },
  {
    label: 'whether it is in stock',
    asked:
      'in stock|still available|any left|back in stock|restock|有货吗|有货没|有没有货|还有货|有现货|现货吗|库存|补货|还有没有|还有吗'.split(
        '|',
      ),
    told: 'stock|available|unavailable|sold out|left|have|has|comes in|come in|restock|pre-order|有|现货|缺货|库存|没货|无货|售罄|断货|补货|剩|卖完'.split(
      '|',
    ),
  },
  {
    label: 'which size fits',
    asked:
      'what size|which size|size do i|size should i|size would|frame size|穿什么码|穿多大|什么码|多大码|什么尺码|哪个码|几码|选什么码|穿多大码|能穿吗|能穿不|穿得下|脚宽|拍什么码|拍多大'.split(
        '|',
      ),
    told: 'size|sizes|sizing|fit|fits|cm|inches|xs|xl|xxl|2xl|3xl|measure|measurements|码|尺码|号|身高|体重|大小|腰围|胸围|脚长'.split(
      '|',
    ),
  },
  {
    label: 'the colours',
    asked:
      'what colour|what color|what colours|what colors|which colour|which color|which colours|which colors|other colours|other colors|什么颜色|啥颜色|哪些颜色|几种颜色|颜色|色号|别的颜色'.split(
        '|',
      ),
    told: 'colour|colours|color|colors|shade|black|white|red|blue|green|grey|gray|beige|navy|pink|brown|yellow|purple|silver|gold|cream|色|黑|白|灰|红|蓝|绿|粉|紫|米|卡其|咖'.split(
      '|',
    ),
  },
  {
    label: 'the dimensions',
    asked:
      'how big|how large|how tall|how wide|how deep|dimensions|measurements|尺寸|多高|多宽|有多长|长宽高|多大尺寸|有多大'.split(
        '|',
      ),
    told: 'cm|mm|inch|inches|dimensions|measures|wide|tall|high|deep|long|size|尺寸|厘米|毫米|米|寸|高|宽|长|大小'.split(
      '|',
    ),
    dimensions: ['length', 'area', 'volume'],
  },
  {
    label: 'the capacity',
    asked:
      'how many litres|how many liters|how many ml|capacity|how much does it hold|how much storage|how many gb|容量|几升|多少升|能装多少|装多少|多少毫升'.split(
        '|',
      ),
    told: 'litre|litres|liter|liters|ml|capacity|holds|gb|tb|升|容量|毫升|装'.split('|'),
    dimensions: ['volume', 'information'],
  },
  {
    label: 'the weight',
    asked:
      'how heavy|weigh|weight|多重|重量|几斤|多少克|多少斤|几公斤|多少公斤|净含量|有多沉'.split(
        '|',
      ),
    told: 'weigh|weighs|weight|kg|lb|lbs|grams|heavy|light|重|斤|克|公斤|净含量|轻|沉'.split('|'),
    dimensions: ['mass'],
  },
  {
    label: 'the material',
    asked:
      'made of|made from|what material|which material|what fabric|什么材质|材质|面料|什么料|什么材料|什么做的|啥料'.split(
        '|',
      ),
    told: 'made of|made from|material|fabric|cotton|wool|linen|silk|leather|steel|plastic|wood|oak|nylon|polyester|aluminium|aluminum|glass|ceramic|材质|面料|棉|麻|丝|羊毛|皮|木|不锈钢|塑料|硅胶|玻璃|陶瓷|料|纤'.split(
      '|',
    ),
  },
  {
    label: 'what it contains',
    asked:
      'ingredients|ingredient|contain|contains|fragrance|allergens|allergen|gluten|lactose|alcohol|preservatives|sulphates|parabens|成分|配料|酒精|香精|过敏原|防腐剂|含糖|激素|添加剂'.split(
        '|',
      ),
    told: 'ingredient|ingredients|contain|contains|free|fragrance|allergen|allergens|gluten|lactose|alcohol|list|lists|label|成分|配料|含|添加|无|没有|标'.split(
      '|',
    ),
  },
  {
    label: 'how long it keeps',
    asked:
      'shelf life|expiry|expiry date|expire|best before|use by|once opened|after opening|保质期|保质|能放多久|开封后|过期|生产日期|保存多久|有效期'.split(
        '|',
      ),
    told: 'shelf|expiry|expire|expires|best before|use by|opened|opening|keep|keeps|fresh|保质|开封|打开|存放|保存|有效期|生产日期|到期|用完|吃完|喝完'.split(
      '|',
    ),
  },
  {
    label: 'where it is made',
    asked:
      'country of origin|where is it made|where are they made|made in|where is it from|产地|哪里产|哪产|哪里生产|国产|进口吗|哪儿产'.split(
        '|',
      ),
    told: 'made in|origin|from|produced|manufactured|产地|产|进口|制造'.split('|'),
  },
  {
    label: 'the warranty',
    asked:
      'warranty|guarantee|under warranty|covered|保修|质保|保多久|保几年|在保|三包|保不保|管不管|管修|包修吗|开胶|坏了怎么办'.split(
        '|',
      ),
    told: 'warranty|guarantee|guaranteed|cover|covers|covered|year|years|保修|质保|在保|保|三包|维修'.split(
      '|',
    ),
  },
  {
    label: 'returning it',
    asked:
      'get my money back|money back if|return it|return them|return the|return this|send it back|send them back|to return|returns|return policy|can i return|take it back|能退吗|能退不|可以退|退货|退换|无理由|能不能退|可不可以退|退吗'.split(
        '|',
      ),
    told: 'return|returns|returned|returnable|refund|refunded|send it back|send them back|back|退|换|无理由'.split(
      '|',
    ),
  },
  {
    label: 'who pays for sending it back',
    asked:
      'who pays|who covers|pay for the return|pay return|return postage|return shipping|运费谁出|谁出运费|运费谁|邮费谁|谁承担|谁出'.split(
        '|',
      ),
    told: 'pay|pays|paid|postage|shipping|cost|costs|free|expense|label|prepaid|on you|on us|cover|covered|yours|运费|邮费|承担|出|包邮|运费险|自理|负担'.split(
      '|',
    ),
    follows: true,
  },
  {
    label: 'an exchange',
    asked:
      'exchange|exchanges|swap|exchange it|换货|换码|能换吗|能换不|换一个|换尺码|换颜色|换大一号|换小一号|可以换'.split(
        '|',
      ),
    told: 'exchange|exchanges|exchanged|swap|swapped|replace|replacement|换'.split('|'),
  },
  {
    label: 'when the money is back',
    asked:
      'when will i get my refund|when will i get my money|when do i get my money|when is the refund|when will the refund|refund take|refunds take|money back take|几天到账|多久到账|什么时候到账|退款几天|退款多久|什么时候退款|钱什么时候|啥时候到账|退款要多久|退款时间'.split(
        '|',
      ),
    told: 'refund|refunded|credited|working days|business days|account|到账|退款|工作日|原路|银行|退回|返还'.split(
      '|',
    ),
    follows: true,
  },
  {
    label: 'how much is paid back',
    asked:
      'how much do i get back|how much will i get back|what do i get back|refund amount|退多少|能退多少|扣多少|退我多少'.split(
        '|',
      ),
    told: 'refund|refunded|full|back|退|扣|全额'.split('|'),
    values: ['money', 'percent'],
    follows: true,
  },
  {
    label: 'an invoice',
    asked: 'invoice|invoices|receipt|vat receipt|发票|专票|普票|收据|开票'.split('|'),
    told: 'invoice|invoices|invoiced|receipt|bill|票|收据'.split('|'),
  },
  {
    label: 'ways of paying',
    asked:
      'how can i pay|how do i pay|pay with|pay by|pay via|payment method|payment methods|take paypal|accept paypal|apple pay|klarna|cash on delivery|怎么付款|怎么支付|支付方式|付款方式|花呗|货到付款|微信支付|能用支付宝'.split(
        '|',
      ),
    told: 'pay|paying|payment|payments|paypal|card|cards|cash|transfer|klarna|apple pay|invoice|付款|支付|花呗|微信|支付宝|卡|转账|货到付款'.split(
      '|',
    ),
  },
  {
    label: 'paying in instalments',
    asked:
      'instalments|installments|pay monthly|pay in 3|pay in 4|split the payment|分期|免息'.split(
        '|',
      ),
    told: 'instalment|instalments|installment|installments|monthly|months|payments|split|interest|分期|免息|期'.split(
      '|',
    ),
  },
  {
    label: 'gift wrapping',
    asked:
      'gift wrap|gift wrapping|gift-wrapped|gift wrapped|wrap it|gift box|gift message|礼品包装|礼盒|包装成礼物|贺卡|送礼包装|礼品袋'.split(
        '|',
      ),
    told: 'gift|wrap|wrapped|wrapping|box|message|礼|包装|贺卡'.split('|'),
  },
  {
    label: 'what comes with it',
    asked:
      'come with|comes with|in the box|included|include|does it include|supplied|送不送|带不带|配不配|附带|自带|标配|有没有送|送的吗|配件|赠品|含不含'.split(
        '|',
      ),
    told: 'include|includes|included|including|come with|comes with|comes as|in the box|supplied|separate|separately|extra|accessory|accessories|sold|送|附|配|带|另购|单独|含|赠|自备'.split(
      '|',
    ),
  },
  {
    label: 'a discount',
    asked:
      'discount|discounts|coupon|voucher|promo code|promo|any offers|any deals|special offer|on sale|优惠|折扣|打折|优惠券|满减|便宜点|有活动|做活动|会员价|有没有便宜|有便宜|能便宜|学生价|student price|student rate'.split(
        '|',
      ),
    told: 'discount|discounts|discounted|off|code|coupon|voucher|offer|offers|sale|promo|promotion|deal|deals|reduced|优惠|折|券|减|活动|便宜|特价'.split(
      '|',
    ),
    values: ['percent'],
  },
  {
    label: 'installation',
    asked:
      'install|installation|installed|set it up|assembly|assemble|assembled|安装|上门装|组装|包安装'.split(
        '|',
      ),
    told: 'install|installs|installation|installed|set up|setup|assembly|assemble|assembled|fit|fitted|装|组装|师傅'.split(
      '|',
    ),
  },
  {
    label: 'whether water harms it',
    asked: 'waterproof|water resistant|water-resistant|in the rain|防水|防不防水|能碰水|沾水'.split(
      '|',
    ),
    told: 'waterproof|water|rain|splash|ip67|ip68|ipx4|ipx7|ip54|ip55|ip65|atm|wet|水|淋雨|雨|ip'.split(
      '|',
    ),
  },
  {
    label: 'how it is washed',
    asked:
      'dishwasher|machine wash|machine washable|washable|how do i wash|how to wash|机洗|水洗|怎么洗|能洗|好洗|洗衣机洗|洗碗机'.split(
        '|',
      ),
    told: 'wash|washed|washable|washing|dishwasher|clean|cleaned|cleaning|洗'.split('|'),
  },
  {
    label: 'what it works with',
    asked:
      'compatible|compatible with|work with|works with|fit my|fits my|work on|兼容|适配|通用吗|能用在|支持苹果|支持安卓|配得上'.split(
        '|',
      ),
    told: 'compatible|compatibility|work|works|working|fit|fits|support|supports|supported|connect|connects|兼容|适配|适用|支持|能用|可用|通用|配'.split(
      '|',
    ),
    unless:
      /\b(?:codes?|coupons?|discounts?|gift ?cards?|offers?|promos?|promotions?|vouchers?)\b|\d{1,3} ?%? off\b|优惠|折扣|打折|券|满减|礼品卡|口令/i,
  },
  {
    label: 'the battery',
    asked:
      'battery life|battery last|how long does the battery|the battery|续航|电池|充一次电|一次充电'.split(
        '|',
      ),
    told: 'battery|hours|charge|charges|lasts|mah|续航|电池|充|小时|待机'.split('|'),
    values: ['duration'],
  },
  {
    label: 'charging',
    asked:
      'fast charging|fast charge|charger|wireless charging|how long does it take to charge|快充|充电器|充满|无线充电'.split(
        '|',
      ),
    told: 'charging|charge|charged|charger|charges|plug|充'.split('|'),
  },
  {
    label: 'how loud it is',
    asked: 'noisy|how loud|noise level|noise|is it quiet|噪音|噪声|吵不吵|声音大|吵吗|静音'.split(
      '|',
    ),
    told: 'noise|noisy|loud|quiet|silent|db|decibels|噪|分贝|静音|声|吵'.split('|'),
  },
  {
    label: 'the power',
    asked: 'how many watts|wattage|power consumption|功率|多少瓦|耗电|费电|几瓦'.split('|'),
    told: 'watt|watts|wattage|power|consumption|kwh|kw|瓦|功率|电|度'.split('|'),
    dimensions: ['power', 'energy'],
  },
  {
    label: 'the energy class',
    asked: 'energy rating|energy class|energy label|能效|几级能效|能耗等级'.split('|'),
    told: 'energy|class|rating|能效|能耗'.split('|'),
  },
  {
    label: 'a certificate',
    asked:
      'certified|certificate|certification|tested by|lab report|认证|证书|质检|检测报告|合格证'.split(
        '|',
      ),
    told: 'certified|certificate|certification|tested|approved|standard|report|认证|证书|质检|检测|报告|合格|标准|3c'.split(
      '|',
    ),
  },
  {
    label: 'the refresh rate',
    asked: 'refresh rate|刷新率|多少hz'.split('|'),
    told: 'hz|refresh|refreshes|刷新|赫兹'.split('|'),
  },
  {
    label: 'pets',
    asked:
      'pet|pets|dog|dogs|our dog|my dog|cat|cats|puppy|labrador|labradors|terrier|terriers|spaniel|spaniels|poodle|retriever|pet friendly|宠物|带狗|带猫|猫狗|狗狗能|狗能|猫能|带上狗|泰迪能|金毛能'.split(
        '|',
      ),
    told: 'pet|pets|dog|dogs|cat|cats|animal|animals|宠物|猫|狗|毛孩|动物'.split('|'),
  },
  {
    label: 'whether it comes assembled',
    asked:
      'come built|comes built|come assembled|comes assembled|ready built|ready assembled|already assembled|need assembling|need assembly|self-assembly|put together|装好的吗|组装好|自己装吗|自己组装|要组装|要拼装'.split(
        '|',
      ),
    told: 'assemble|assembled|assembling|assembly|built|build|flat-packed|flat-pack|flat pack|put together|fitted|装|拼'.split(
      '|',
    ),
  },
  {
    label: 'whether the price changes',
    asked:
      'price go up|price goes up|price rise|price rises|price increase|price increases|fee go up|rent go up|会涨价|涨价吗|涨不涨|会不会涨|续费涨'.split(
        '|',
      ),
    told: 'go up|goes up|rise|rises|increase|increases|fixed|stays|stay|unchanged|each year|every year|each april|for the whole|throughout|涨|不变|固定|调价|锁定|原价续'.split(
      '|',
    ),
  },
  {
    label: 'whether one may come back in',
    asked:
      'come back in|get back in|re-enter|reenter|re-entry|reentry|readmission|再进场|二次入场|再次入场|出去再进|出来再进'.split(
        '|',
      ),
    told: 're-enter|reenter|re-entry|reentry|readmission|readmitted|back in|come back|leave|left|再进|再次|二次|入场|离场'.split(
      '|',
    ),
  },
  {
    label: 'Bluetooth',
    asked: 'bluetooth|蓝牙'.split('|'),
    told: 'bluetooth|wireless|wirelessly|wired|cable|app|pair|pairs|蓝牙|无线|有线|连接|配对|数据线'.split(
      '|',
    ),
  },
  {
    label: 'taking it with a medicine',
    asked:
      'with my medication|with my medicine|alongside my|take it with|一块吃吗|一块吃|一起吃吗|一起服|同服|同时吃|同时服'.split(
        '|',
      ),
    told: 'medication|medicine|doctor|pharmacist|gp|together|alongside|interact|药|医|同服|一起|同时|间隔|遵'.split(
      '|',
    ),
  },
  {
    label: 'breakfast',
    asked: 'breakfast|含早|早餐|早饭|双早'.split('|'),
    told: 'breakfast|meal|meals|早|餐'.split('|'),
  },
  {
    label: 'parking',
    asked: 'parking|car park|park the car|停车|车位|停车场'.split('|'),
    told: 'park|parking|car park|garage|停车|车位|车库'.split('|'),
  },
  {
    label: 'internet access',
    asked: 'wifi|wi-fi|internet|无线网|网络|宽带'.split('|'),
    told: 'wifi|wi-fi|internet|wireless|无线|网|宽带'.split('|'),
  },
  {
    label: 'check-in or check-out',
    asked:
      'check-in time|check in time|check-out time|checkout time|check in|check out|check-in|check-out|几点入住|入住时间|几点退房|退房时间|延迟退房'.split(
        '|',
      ),
    told: 'check-in|check in|check-out|check out|checkout|arrive|leave|late|入住|退房|点'.split(
      '|',
    ),
    values: ['time'],
  },
  {
    label: 'opening hours',
    asked:
      'opening hours|business hours|what time do you open|what time do you close|are you open|how late are you open|when do you open|when do you close|营业时间|几点开门|几点关门|几点下班|开到几点|几点营业|营业到几点|上班吗'.split(
        '|',
      ),
    told: 'open|opens|opening|close|closes|closed|hours|营业|开门|关门|打烊|上班|下班|点|休息'.split(
      '|',
    ),
    values: ['time', 'range'],
  },
  {
    label: 'where the shop is',
    asked:
      'where are you located|where is your shop|where is your store|your address|address of your|nearest store|nearest shop|门店在哪|店在哪|店铺地址|你们地址|实体店|在什么位置|地址是|地址在哪'.split(
        '|',
      ),
    told: 'address|street|road|avenue|located|location|store|shop|地址|位于|路|街|号|区|门店|实体店|在'.split(
      '|',
    ),
  },
  {
    label: 'a phone number',
    asked:
      'phone number|telephone number|your number|call you|a number i can call|电话是多少|电话多少|电话号码|客服电话|热线|联系电话|联系方式|你们电话'.split(
        '|',
      ),
    told: 'phone|call|number|tel|hotline|ring|contact|电话|热线|拨打|致电|联系|打给'.split('|'),
    values: ['phone'],
  },
  {
    label: 'cancelling',
    asked: 'cancel|cancelled|canceled|cancellation|取消|不想要了|退订|撤单'.split('|'),
    told: 'cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|取消|退订|撤销|撤单|关闭|不续'.split(
      '|',
    ),
  },
  {
    label: 'pausing it',
    asked: 'pause|put on hold|skip a month|skip a delivery|暂停|停一个月|跳过'.split('|'),
    told: 'pause|paused|pausing|hold|skip|skipped|suspend|suspended|break|暂停|停|跳过'.split('|'),
  },
  {
    label: 'automatic renewal',
    asked:
      'auto-renew|auto renew|auto-renewal|automatic renewal|stop the renewal|turn off renewal|自动续费|自动续订|关闭续费|取消续费|解约'.split(
        '|',
      ),
    told: 'renew|renews|renewal|auto-renew|cancel|cancelled|turn off|switch off|续|关闭|取消|解约'.split(
      '|',
    ),
  },
  {
    label: 'changing the address',
    asked:
      'change the address|change my address|change the delivery address|update my address|update the address|different address|new address|改地址|换地址|修改地址|地址改|改一下地址|改收货地址|地址写错'.split(
        '|',
      ),
    told: 'address|地址|改|拦截'.split('|'),
  },
  {
    label: 'changing the phone number',
    asked:
      'change my phone|change the phone|update my phone|update my number|change my number|改电话|换电话|收货电话|改手机号|换手机号|手机号改|电话改'.split(
        '|',
      ),
    told: 'phone|number|mobile|电话|手机|号码|改'.split('|'),
  },
  {
    label: 'points',
    asked: 'loyalty points|points|reward points|积分'.split('|'),
    told: 'points|point|rewards|积分'.split('|'),
  },
  {
    label: 'a trial',
    asked: 'free trial|trial|try it first|试用|试用期|体验装'.split('|'),
    told: 'trial|try|试用|体验|小样'.split('|'),
  },
  {
    label: 'the right age',
    asked:
      'what age|which age|age range|age group|how old|几岁|多大的孩子|多大宝宝|几个月能|适合多大'.split(
        '|',
      ),
    told: 'age|ages|aged|year|years|month|months|old|岁|月龄|个月|年龄'.split('|'),
  },
  {
    label: 'reviews',
    asked: 'reviews|review|what do people say|what do others say|评价|好评|口碑'.split('|'),
    told: 'review|reviews|rating|rated|stars|customers say|people|评价|好评|评分|差评|口碑|买家|顾客'.split(
      '|',
    ),
  },
  {
    label: 'tax or duty',
    asked: 'customs|import duty|duties|import tax|vat|关税|税费|税点|清关'.split('|'),
    told: 'tax|taxes|duty|duties|customs|vat|税|清关'.split('|'),
    values: ['percent'],
  },
]
