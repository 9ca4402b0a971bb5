/**
 * States of things and cases that terms are conditioned on. The values of one axis exclude one another, so that a term for
 * opened goods says nothing of sealed ones. Values are looked for in this order, and what one value's words cover is gone
 * for the next: `unopened` is not `opened`.
 */
export interface FacetWords {
  readonly axis: string
  readonly value: string
  readonly words: RegExp
}

export const FACETS: readonly FacetWords[] = [
  {
    axis: 'seal',
    value: 'sealed',
    words:
      /\bunopened\b|\b(?:still |factory[- ]|remains? |kept )?sealed\b|\bseals? (?:is |are |must be |still )?(?:intact|unbroken)\b|\b(?:not|never|n't)(?: yet| been| even)? open(?:ed)?\b|\bwithout (?:being )?open(?:ed|ing)\b|\bunactivated\b|\bnot(?: yet)? activated\b|未拆封|未拆过?|未开封|未開封|未拆|没拆封?|沒拆封?|没开封|沒開封|没打开|没有拆|没有开|原封未?动?|密封完好|未激活|没激活|未启用/gi,
  },
  {
    axis: 'seal',
    value: 'opened',
    words:
      /\bopened\b|\bopen(?:ed)? box\b|\bbroken seals?\b|\bseals? (?:is |are |has been |have been |was |were )?broken\b|\bunsealed\b|\bunboxed\b|\b(?:took|taken|pulled|peeled|cut|tore|torn|ripped|broke|broken|removed) (?:off )?(?:the |its |their )?(?:\w{1,10} )?(?:seals?|wrapp\w{1,4}|shrink ?wrap|plastic|film)\b|\bseals? (?:is |are |has |have |was |were )?(?:come |came |been )?(?:off|gone|removed|torn|cut)\b|\bactivated\b|\bredeemed\b|已拆封?|拆封|拆过|拆了|拆开|拆包|已开封|开封|開封|开过封|开了封|打开过|已激活|激活后|已启用|刮开|(?:涂|抹|敷|喷|吃|喝|尝)(?:了|过)(?!没|吗)/gi,
  },
  {
    axis: 'use',
    value: 'unused',
    words:
      /\bunused\b|\bunworn\b|\bunwashed\b|\bun(?:damaged|altered)\b|\b(?:not|never|n't)(?: been)? (?:used|worn|washed|ridden|flown|driven|altered)\b|\btags? (?:still |must be )?(?:on|attached|intact)\b|\bwith (?:all )?(?:its |the |original )?tags\b|\b(?:as|like) new\b|\bbrand[- ]new\b|\boriginal condition\b|\bresal\w{1,6} condition\b|未使用|没用过|沒用過|未用过?|没使用|未穿|没穿|未洗|没洗|未下水|全新|吊牌(?:完好|齐全|未剪|还在|都在|齊全)|未剪标|不影响(?:二次|再次)?销售|不影響(?:二次)?銷售|完好(?:无损|無損)?|未经?使用/gi,
  },
  {
    axis: 'use',
    value: 'used',
    words:
      /\b(?:been |already |was |were |once |have |has |i )(?:used|worn|washed|ridden|flown)\b|\bused (?:it|them|once|twice)\b|\b(?:wore|washed|ate|drank) (?:it|them|some)\b|\b(?:worn|used|washed) (?:it|them)\b|\bflew it\b|\bworn\b|\bused (?:items?|goods|products?)\b|\bsigns? of (?:use|wear)\b|已使用|使用过|用过|用了|穿过|穿了|洗过|洗了|(?:涂|抹|敷|喷|吃|喝|尝|骑)(?:了|过)(?!没|吗)|下水|使用痕迹|試用過|试用过|戴过|佩戴过/gi,
  },
  {
    axis: 'cause',
    value: 'misuse',
    words:
      /\bmis(?:use|used|handl\w{1,4})\b|\baccidental(?:ly)?\b|\bdropped\b|\b(?:water|liquid|physical|accidental|impact) damage\b|\bneglect\w{0,3}\b|\bunauthori[sz]ed (?:repairs?|modif\w{1,9})\b|\bnormal wear\b|\bwear and tear\b|人为(?:损坏|原因|因素)?|人為|摔(?:坏|壞|了|碎|落)|进水|進水|磕碰|私自(?:拆|改|维修)|自行(?:拆|改|维修)|使用不当|正常磨损|浸水/gi,
  },
  {
    axis: 'cause',
    value: 'fault',
    words:
      /\bfault(?:y|s)?\b|\bdefect(?:ive|s)?\b|\b(?:arriv\w{1,3}|received|delivered) (?:damaged|broken)\b|\bdamaged (?:on arrival|in transit|in delivery)\b|\bnot as described\b|\b(?:wrong|incorrect) (?:item|size|colou?r|product)s?(?: sent| delivered)?\b|\bour (?:error|mistake|fault)\b|\bquality (?:issues?|problems?|defects?)\b|\bmanufactur\w{1,4} (?:defects?|faults?)\b|\bstopped working\b|\bdoesn't work\b|\bbroken\b|质量问题|品质问题|品質問題|質量問題|瑕疵|故障|坏了|壞了|破损|破損|缺陷|做错|发错|發錯|错发|漏发|少件|与描述不符|描述不符|非人为|卖家原因|我方原因|商家原因|坏果|变质|腐烂/gi,
  },
  {
    axis: 'cause',
    value: 'mind',
    words:
      /\bchang\w{1,3} (?:of|my|your|their|his|her) minds?\b|\b(?:don't|doesn't|do not|does not|didn't) (?:like|fit|suit|want)\b|\bno longer (?:want|need)\w{0,3}\b|\bunwanted\b|\bany reason\b|\bno reason\b|\bwithout (?:giving )?(?:a |any )?reasons?\b|\bnot (?:happy|satisfied)\b|无理由|無理由|不喜欢|不喜歡|不想要|不合适|不合適|不满意|个人原因|個人原因|买错|拍错|后悔|主观原因|非质量问题|非质量/gi,
  },
  { axis: 'tier', value: 'diamond', words: /\bdiamond\b|钻石|鑽石/gi },
  { axis: 'tier', value: 'platinum', words: /\bplatinum\b|白金|铂金|鉑金/gi },
  {
    axis: 'tier',
    value: 'gold',
    words:
      /\bgold (?:card|members?|tier|status|level|customers?|account|plan)\b|\bgold\b(?= (?:and|or|get|have|has)\b)|\b(?:is|are|am|tier|level|status|a) gold\b|^gold$|金卡|黄金会员|金牌|金级/gim,
  },
  {
    axis: 'tier',
    value: 'silver',
    words:
      /\bsilver (?:card|members?|tier|status|level|customers?|account|plan)\b|\bsilver\b(?= (?:and|or|get|have|has)\b)|\b(?:is|are|am|tier|level|status|a) silver\b|^silver$|银卡|銀卡|银牌|银级/gim,
  },
  { axis: 'tier', value: 'bronze', words: /\bbronze\b|铜卡|铜牌/gi },
  {
    axis: 'tier',
    value: 'vip',
    words:
      /\bvip\b|\bpremium (?:members?|customers?|tier)\b|\bplus members?\b|\bprime members?\b|贵宾|貴賓|黑卡|plus会员|超级会员|付费会员|尊享/gi,
  },
  {
    axis: 'tier',
    value: 'none',
    words:
      /\bnon-?members?\b|\bguests?\b(?= (?:check|order|customer))|\b(?:standard|regular|ordinary|basic|free) (?:members?|customers?|tier|accounts?|plan)\b|普通会员|普通會員|非会员|非會員|普通用户|普卡|未开通会员/gi,
  },
  { axis: 'tier', value: 'member', words: /\bmembers?(?:hip)?\b|会员|會員/gi },
  {
    axis: 'stage',
    value: 'unshipped',
    words:
      /\bbefore (?:it |they |the (?:order|parcel|item) |your order |your parcel )?(?:is |are |has been |have been |gets )?(?:dispatch\w{0,3}|ship\w{0,5}|sent)\b|\bnot (?:yet )?(?:been )?(?:dispatched|shipped)\b|\b(?:pending|processing)\b|未发货|未發貨|没发货|还没发|发货前|發貨前|待发货|未出库|出库前/gi,
  },
  {
    axis: 'stage',
    value: 'shipped',
    words:
      /\b(?:after|once|when) (?:it |they |the (?:order|parcel|item) |your order )?(?:is |are |has been |have been |has )?(?:dispatch(?:ed)?|shipp(?:ed|ing)|sent|left)\b|\b(?:already|been|has) (?:dispatched|shipped)\b|\bshipped\b|\bin transit\b|已发货|已發貨|发货后|發貨後|已出库|运输中|在途|已寄出/gi,
  },
  {
    axis: 'channel',
    value: 'store',
    words:
      /\bin[- ](?:store|branch|person)\b|\bat (?:a|any|our) (?:store|branch|shop)s?\b|门店|門店|线下|實體店|实体店|到店/gi,
  },
  {
    axis: 'channel',
    value: 'online',
    words:
      /\bonline\b|\bon (?:our|the) (?:website|site)\b|\bweb orders?\b|线上|網上|网上|网店|官网|官網|小程序/gi,
  },
  {
    axis: 'channel',
    value: 'phone',
    words: /\bby (?:phone|telephone)\b|电话(?:办理|取消|申请)|電話(?:辦理|取消)/gi,
  },
  {
    axis: 'area',
    value: 'remote',
    words:
      /\bremote\b|\bhighlands?\b|\bislands?\b|\bislander\b|\bnorthern ireland\b|\balaska\b|\bhawaii\b|\bpuerto rico\b|\bchannel islands\b|偏远|偏遠|新疆|西藏|内蒙古|青海|宁夏|離島|离岛|海岛/gi,
  },
  {
    axis: 'area',
    value: 'hkmt',
    words: /港澳台|港澳臺|香港|澳门|澳門|台湾|台灣|臺灣|\bhong kong\b|\bmacau\b|\btaiwan\b/gi,
  },
  {
    axis: 'area',
    value: 'abroad',
    words:
      /\binternational(?:ly)?\b|\boverseas\b|\babroad\b|\boutside (?:of )?(?:the )?(?:uk|us|usa|eu|country|united (?:states|kingdom))\b|海外|国外|國外|境外|跨境/gi,
  },
  {
    axis: 'area',
    value: 'mainland',
    words:
      /\bmainland\b|\bcontiguous\b|\blower 48\b|\bdomestic(?:ally)?\b|\bwithin the (?:uk|us|eu)\b|大陆|大陸|内地|內地|国内|國內|江浙沪|包邮区/gi,
  },
  { axis: 'person', value: 'student', words: /\bstudents?\b|学生|學生/gi },
  { axis: 'person', value: 'senior', words: /\bseniors?\b|\bover 6\d\b|老年人?|长者|長者|老人/gi },
  {
    axis: 'person',
    value: 'child',
    words:
      /\bchild(?:ren)?\b|\binfants?\b|\bunder[- ](?:\d{1,2}|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|eighteen))s?\b(?!\s?(?:[%€£$]|(?:(?:working|business|calendar|full) )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|kg|g|kilos?|cm|m|km|miles?|items?|pieces?|people|percent|per cent|dollars?|euros?|pounds?|yuan)\b|[,.]\d))|儿童|兒童|婴儿|嬰兒|未成年/gi,
  },
  {
    axis: 'person',
    value: 'new',
    words: /\bnew customers?\b|\bfirst[- ](?:time|order)\w{0,2}\b|新客|新用户|新會員|首单|首單/gi,
  },
  {
    axis: 'rate',
    value: 'non-refundable',
    words:
      /\bnon-?refundable (?:rates?|fares?|tickets?|rooms?|bookings?)\b|\b(?:saver|basic economy|advance|lowest) (?:rates?|fares?|tickets?)\b|不可退(?:款)?(?:房|价|票|套餐)|特价票|特價票|早鸟(?:票|价)|促销价|秒杀/gi,
  },
  {
    axis: 'rate',
    value: 'flexible',
    words:
      /\bflex\w{0,5} (?:rates?|fares?|tickets?|rooms?)\b|\bstandard (?:rates?|fares?|tickets?)\b|\bfully refundable\b|全价票|标准价|灵活价|可退改/gi,
  },
  {
    axis: 'sale',
    value: 'sale',
    words:
      /\b(?:sale|clearance|discounted|reduced|outlet|final sale|marked[- ]down) (?:items?|goods|products?|stock|pieces)?\b|\bon sale\b|\bclearance\b|清仓|清倉|特价|特價|打折|折扣商品|尾货|处理品|断码|福袋/gi,
  },
]
