/**
 * Words of which a thing bears but one: what is lab-grown is not natural. A group is a pattern for one of them, in whatever
 * language; a set holds groups that shut each other out.
 */
export interface ContrastSet {
  readonly groups: readonly RegExp[]
}

const set = (...groups: readonly string[]): ContrastSet => ({
  groups: groups.map((each) => new RegExp(each, 'i')),
})

export const CONTRASTS: readonly ContrastSet[] = [
  // what it is made of
  set(
    '\\bnatural(?:ly[- ]mined)? (?:diamonds?|gems?|gemstones?|stones?|pearls?|rub(?:y|ies)|sapphires?|emeralds?)|\\bmined\\b|天然(?:钻|宝石|彩宝|珍珠|翡翠|玉|水晶|红宝|蓝宝|祖母绿)',
    '\\blab[- ]?(?:grown|created|made)\\b|\\bsynthetic (?:diamonds?|gems?|stones?|sapphires?|rub)|\\bcubic zirconia\\b|\\bmoissanite\\b|培育钻|人造钻|合成(?:钻|宝石|立方)|人工(?:钻|宝石|合成)|莫桑|锆石|仿钻',
  ),
  set(
    '\\b(?:genuine|real|full[- ]grain|top[- ]grain|nappa|calf|cow|sheep|lamb)[- ]?(?:skin|hide)? ?leather\\b|真皮|头层|牛皮(?!纸)|羊皮|小羊皮|全粒面',
    '\\b(?:faux|vegan|synthetic|imitation|artificial|bonded|pu|pvc|eco)[- ]leather\\b|\\bleatherette\\b|\\bpolyurethane\\b|人造革|合成革|仿皮|PU皮|PU革|超纤|西皮|环保皮|再生皮',
  ),
  set(
    '\\bsolid (?:wood|oak|walnut|pine|beech|ash|birch|teak|acacia|rubberwood|hardwood|mango|cherry)\\b|实木(?!多层|复合|颗粒|贴皮|皮)|全实木|原木(?!色)',
    '\\bMDF\\b|\\bHDF\\b|\\bparticle ?board\\b|\\bchip ?board\\b|\\bveneer\\w{0,3}|\\blaminated?\\b|\\bfib(?:re|er) ?board\\b|\\bplywood\\b|\\bengineered wood\\b|密度板|颗粒板|刨花板|人造板|胶合板|贴皮|三聚氰胺|多层板|实木复合|复合地板',
  ),
  set(
    '\\bsolid (?:gold|silver|brass)\\b|足金|纯金|实金|纯银|足银',
    '\\b(?:gold|silver|rhodium)[- ](?:plated|filled|tone|vermeil)\\b|\\bvermeil\\b|镀金|包金|镀银|合金',
  ),
  set(
    '\\bstainless\\b|不锈钢',
    '\\bcarbon steel\\b|\\bcast iron\\b|\\benamell?ed\\b|\\balumini?um\\b|\\bchrom(?:e|ed)[- ]plated\\b|碳钢|铸铁|铝合金|铝制|搪瓷|熟铁',
  ),
  set(
    '\\b(?:100 ?% ?|pure |all[- ]|certified )?organic(?:ally)?\\b|有机(?!玻璃|硅|会)',
    '\\bconventional(?:ly)?\\b|\\bnon[- ]organic\\b|常规种植|非有机|普通种植',
  ),
  set(
    '\\bgoose[- ](?:down|feather)|(?:白|灰)?鹅绒',
    '\\bduck[- ](?:down|feather)|(?:白|灰)?鸭绒',
    '\\b(?:polyester|synthetic|hollow ?fib(?:re|er)|micro ?fib(?:re|er)|poly)[- ]fill\\w{0,4}|\\bdown[- ]alternative\\b|棉服|聚酯纤维填充|仿羽绒|羽丝棉|丝绵|棉填充',
  ),
  set(
    '\\b(?:100 ?%|pure|all)[- ]?(?:cotton|wool|silk|linen|cashmere|merino)\\b|纯(?:棉|羊毛|羊绒|蚕丝|真丝|桑蚕丝|亚麻|麻)|100 ?%(?:棉|羊毛|羊绒|桑蚕丝|真丝|亚麻)|全棉',
    '\\bblend(?:ed)?\\b|\\b(?:[1-9]|[1-9]\\d) ?% ?(?:polyester|acrylic|nylon|viscose|elastane|polyamide)\\b|\\b(?:polyester|acrylic|viscose)\\b|混纺|聚酯|涤纶|腈纶|锦纶|粘纤|(?<!\\d)[1-9]\\d? ?%(?:棉|羊毛|羊绒|桑蚕丝|亚麻)',
  ),
  set(
    '\\bhand[- ]?(?:made|knotted|woven|stitched|painted|thrown|crafted|forged|tufted|knitted|sewn|poured|finished)\\b|\\bmade by hand\\b|手工(?!费|皂|活|课|耿)|手作|手织|手绘|手缝|手打',
    '\\bmachine[- ]?(?:made|woven|knotted|tufted|stitched|knitted|printed|loomed)\\b|\\bmass[- ]produced\\b|机织|机制(?!砂)|机绣|机器(?:织|制|生产)|工厂量产|印花机',
  ),
  set('\\btempered\\b|\\btoughened\\b|钢化', '\\bannealed\\b|\\bplain glass\\b|普通玻璃|非钢化'),
  // new or not, whose it is
  set(
    '\\b(?:brand|factory)[- ]new\\b|\\bunused\\b|全新(?!升级|系列|上市|配方|设计|一代|体验|改版|的?感觉)|未使用',
    '\\brefurb\\w{0,8}|\\brenewed\\b|\\bpre-?(?:owned|loved)\\b|\\bsecond[- ]?hand\\b|\\bex-?(?:display|demo)\\b|\\bopen[- ]box\\b|\\b(?:display|floor|showroom) model\\b|^used\\b|二手|翻新|官翻|展示机|样机|展机|九成新|9成新|95新|99新|8成新|八成新',
  ),
  set(
    "\\b(?:genuine|original|OEM|manufacturer(?:'s)?(?: own)?)[- ](?:parts?|cartridges?|toners?|inks?|brand|batter(?:y|ies)|filters?|blades?|chargers?|accessor(?:y|ies)|replacement)\\b|原装|原厂|正品硒鼓|正厂",
    '\\bcompatible (?:parts?|cartridges?|toners?|inks?|batter(?:y|ies)|filters?|blades?)|\\baftermarket\\b|\\bthird[- ]party\\b|\\bremanufactured\\b|\\bnon-?(?:genuine|oem|original)\\b|兼容(?:硒鼓|墨盒|墨水|电池|滤芯|配件|粉盒|充电)|代用|副厂|品牌件|第三方配件|国产替代|非原装|非原厂|拆车件|再生(?:硒鼓|墨盒)',
  ),
  set(
    '国行|大陆行货|大陆版',
    '港版|美版|日版|欧版|韩版机|海外版|国际版|水货|平行进口|\\bgrey import\\b|\\bparallel import',
  ),
  set(
    '原装进口|纯进口|(?:德国|日本|意大利|法国|美国|英国|瑞士|瑞典|韩国|丹麦|荷兰|西班牙)(?:原装)?进口',
    '国产(?!替代)|(?:中国|浙江|广东|江苏|福建|山东|上海|河北|河南|安徽|湖南|湖北|四川)(?:省|市)?(?:制造|生产|产$)',
  ),
  // how it works
  set(
    '\\bwireless(?:ly)?\\b|\\bcordless\\b|\\bbluetooth\\b|无线(?!网|局域)|蓝牙',
    '\\bwired\\b|\\bcorded\\b|\\bmains[- ]powered\\b|有线(?!电视|宽带)|插电式|需插电使用',
  ),
  set(
    '\\bautomatic (?:transmission|gearbox|movement|watch)|自动挡|自动档|自动机械|自动上链',
    '\\bmanual (?:transmission|gearbox)|\\bquartz\\b|\\bhand[- ]wound\\b|手动挡|手动档|石英(?:表|机芯)|手动上链',
  ),
  set(
    '\\bwater-?proof\\b|(?<!不)防水(?!等级|性能|级|套|罩|袋|涂|测试)',
    '\\b(?:water|splash|shower|weather|rain)[- ]?(?:resist\\w{0,4}|repell\\w{0,4}|proof(?<!waterproof))\\b|防泼水|防溅|生活防水|防小雨|不防水|\\bnot water-?proof\\b',
  ),
  set(
    '\\brechargeable\\b|(?<!不可)(?<!非)充电式|可充电',
    '\\b(?:disposable|non-?rechargeable) batter|\\b(?:AAA?|CR\\d{4})\\b(?: batter\\w{1,3})?|一次性电池|干电池|纽扣电池|不可充电|[五5七7]号电池',
  ),
  set('\\b(?:AM)?OLED\\b', '\\b(?:LCD|IPS|TFT|VA panel)\\b|液晶'),
  set('\\bSSD\\b|固态硬盘|固态', '\\bHDD\\b|\\bhard disk\\b|机械硬盘'),
  set(
    '\\bUSB[- ]?C\\b|\\btype[- ]?c\\b',
    '\\bmicro[- ]?usb\\b|\\blightning\\b|\\bUSB[- ]A\\b|\\bmini[- ]?usb\\b|\\bbarrel (?:jack|plug)\\b|圆孔充电|DC口|DC接口',
  ),
  set('\\b5G\\b(?!Hz)', '\\b4G\\b|\\bLTE\\b|\\b3G\\b'),
  set(
    '\\b(?:fully |all[- ])?electric (?:car|vehicle|model|version)|\\bBEV\\b|纯电',
    '\\bhybrid\\b|\\bPHEV\\b|混动|增程',
    '\\bpetrol\\b|\\bgasoline\\b|汽油',
    '\\bdiesel\\b|柴油',
  ),
  set('红轴', '青轴', '茶轴', '黑轴', '银轴'),
  set(
    '\\binduction[- ](?:ready|compatible|safe)\\b|电磁炉(?:可用|适用|通用|能用)',
    '\\bnot (?:suitable )?for induction\\b|不适用(?:于)?电磁炉|电磁炉不(?:可用|能用|适用)',
  ),
  // food and drink, health
  set(
    '\\bvegan\\b|纯素|全素|严格素食',
    '\\bvegetarian\\b|\\bcontains? (?:milk|egg|honey|dairy|gelatin\\w?)|蛋奶素|奶素|蛋素|含(?:奶|乳|蛋)',
  ),
  set('\\bdecaf\\w{0,8}|无咖啡因|脱因|低因', '\\bcaffein(?:e|ated)\\b|含咖啡因'),
  set(
    '\\b(?:full[- ]fat|whole) milk\\b|全脂',
    '\\b(?:skim(?:med)?|fat[- ]free|non-?fat)(?: milk)?\\b|脱脂',
    '\\bsemi-?skimmed\\b|\\blow[- ]fat\\b|低脂',
  ),
  set(
    '\\bnever frozen\\b|\\bnot frozen\\b|鲜活|现杀|冰鲜|未冷冻|从未冷冻',
    '\\bfrozen\\b|\\bthawed\\b|冷冻|速冻|解冻',
  ),
  set(
    '(?<!non[- ])\\bprescription[- ]only\\b|(?<!非)处方药',
    '\\bover[- ]the[- ]counter\\b|\\bOTC\\b|非处方药',
  ),
  set(
    '(?<![非不是])药品(?!管理|监督)|\\blicensed medicine\\b',
    '保健食品|保健品|食品|化妆品|\\bfood supplement\\b|\\bdietary supplement\\b|\\bcosmetic\\b',
  ),
  // travel, stays, tickets, papers
  set(
    '\\bnon-?stop\\b|\\bdirect (?:flight|train|service|bus|coach|connection)|直飞|直达',
    '\\b(?:one|two|1|2)[- ]stops?\\b|\\bstop-?overs?\\b|\\blayovers?\\b|\\bchange at\\b|\\bvia [A-Z]|经停|中转|转机|换乘',
  ),
  set(
    '\\bbusiness[- ]class\\b|商务舱|公务舱',
    '\\bpremium economy\\b|超级经济舱|豪华经济舱',
    '(?<!premium )\\beconomy(?:[- ]class)?\\b|(?<!超级)(?<!豪华)经济舱',
    '\\bfirst[- ]class\\b(?! (?:post|mail|stamp|letter))|头等舱',
  ),
  set('二等座', '一等座', '商务座', '硬座', '硬卧', '软卧', '无座'),
  set(
    '\\b(?:sea|ocean)[- ]?(?:view|front|facing)\\b|海景|一线海',
    '\\bgarden[- ]view\\b|园景|花园景',
    '\\b(?:city|street)[- ]view\\b|城景|街景|市景',
    '\\b(?:mountain|hill)[- ]view\\b|山景',
    '\\bcourtyard[- ]view\\b|\\bpool[- ]view\\b|内庭景|泳池景',
    '(?:江|河|湖)景|\\b(?:river|lake)[- ]view\\b',
    '\\bno (?:window|view)\\b|\\bwindowless\\b|无窗|内窗',
  ),
  set(
    '\\btwin (?:room|beds?)\\b|\\btwo single beds\\b|双床',
    '\\b(?:double|king|queen)(?:[- ]size(?:d)?)? (?:room|bed)s?\\b|大床',
  ),
  set(
    '\\bnon-?smoking\\b|无烟|禁烟',
    '(?<!non-)(?<!no )\\bsmoking (?:room|floor|allowed)\\b|吸烟(?:房|楼层)|可吸烟',
  ),
  set(
    '\\bfully refundable\\b|(?<!non-)(?<!non )(?<!not )(?<!un)\\brefundable\\b|可(?:全额)?退款?(?:票|房|价)|免费取消房',
    '\\bnon-?refundable\\b|\\bnot refundable\\b|不可(?:退|取消)|不退不改|不退款',
  ),
  set('专用发票|专票', '普通发票|普票'),
  set(
    '精装',
    '平装',
    '电子书|电子版书|\\be-?book\\b',
    '\\bhard(?:back|cover)\\b',
    '\\bpaperback\\b|\\bsoft ?cover\\b',
  ),
  set("\\bmen's\\b|男(?:款|士款|式|装)", "\\bwomen's\\b|\\bladies'?\\b|女(?:款|士款|式|装)"),
]

/** What makes a word told of something else, or only held against it. */
export const LIKENED =
  /\b(?:like|unlike|than|instead of|rather than|compared?|alternative to|as (?:good|strong|hard|warm|soft) as|looks?|resembl\w{1,5}|whether|choose|either|or|if|versus|vs|upgrade|switch|imitat\w{1,4}|style|effect|look|finish|option|equivalent|confirm|check|don't know|unsure)\b|像|似|一样|媲美|仿|替代|相比|比起|不如|还是|或|如果|若|要是|升级|换成|可选|确认|核实|风格|色|哪|吗|纹|效果|感/i
