/**
 * Kinds of goods that terms name, with what belongs to each: a policy says "furniture", a customer "the desk". The kinds are
 * narrow, so that what holds for one is never taken to hold for another; where a word belongs to two, both are told.
 */
const GOODS_KINDS: Readonly<Record<string, RegExp>> = {
  flowers:
    /\bflowers?\b|\bfloral\b|\bbouquets?\b|\b(?:tulip|rose|lil(?:y|ie)|peon(?:y|ie)|orchid|sunflower|carnation|daffodil|hydrangea)s?\b|鲜花|鮮花|花束|玫瑰|百合|郁金香|康乃馨|向日葵/i,
  plants:
    /\b(?:house ?)?plants?\b|\bsucculents?\b|\bcact(?:us|i)\b|\bferns?\b|\bseedlings?\b|\bshrubs?\b|\bsaplings?\b|绿植|盆栽|多肉|苗/i,
  furniture:
    /\bfurniture\b|\bsofas?\b|\bcouch(?:es)?\b|\barmchairs?\b|\b(?:dining |coffee |side |bedside )?tables?\b|\bchairs?\b|\bdesks?\b|\bwardrobes?\b|\bsideboards?\b|\bshelv\w{1,3}\b|\bbookcases?\b|\bcabinets?\b|\bdressers?\b|\bbed ?frames?\b|\bstools?\b|\bbench(?:es)?\b|家具|傢俱|沙发|餐桌|椅|衣柜|书桌|茶几|床架|书柜|边柜/i,
  appliances:
    /\bappliances?\b|\bwhite goods\b|\bfridges?\b|\brefrigerators?\b|\bfreezers?\b|\bwashing machines?\b|\bwashers?\b|\b(?:tumble )?dryers?\b|\bdishwashers?\b|\bovens?\b|\bcookers?\b|\bmicrowaves?\b|\bkettles?\b|\btoasters?\b|\bvacuum(?: cleaner)?s?\b|\bblenders?\b|家电|電器|电器|冰箱|洗衣机|烘干机|洗碗机|烤箱|微波炉|空调|吸尘器|电饭煲/i,
  electronics:
    /\belectronics?\b|\b(?:smart)?phones?\b|\blaptops?\b|\btablets?\b|\bcameras?\b|\bdrones?\b|\b(?:head|ear)phones?\b|\bheadsets?\b|\bspeakers?\b|\btvs?\b|\btelevisions?\b|\bmonitors?\b|\bsmart ?watch(?:es)?\b|\bprinters?\b|\brouters?\b|数码|电子产品|手机|电脑|笔记本|平板|相机|无人机|耳机|音箱|电视|显示器|打印机/i,
  clothing:
    /\bcloth(?:es|ing)\b|\bapparel\b|\bgarments?\b|\bdress(?:es)?\b|\bt?-?shirts?\b|\bjackets?\b|\bcoats?\b|\btrousers\b|\bjeans\b|\bskirts?\b|\bsweaters?\b|\bjumpers?\b|\bhood(?:ies|y|ie)\b|\bblazers?\b|\bsuits?\b|\bblouses?\b|\bcardigans?\b|服装|服饰|衣服|连衣裙|衬衫|外套|大衣|裤|裙|毛衣|卫衣|羽绒服/i,
  footwear:
    /\bfootwear\b|\bshoes?\b|\bboots?\b|\bsneakers?\b|\btrainers\b|\bsandals?\b|\bslippers\b|\bheels\b|\bloafers\b|鞋|靴/i,
  jewellery:
    /\bjewell?e?ry\b|\brings?\b|\bnecklaces?\b|\bbracelets?\b|\bearrings?\b|\bpendants?\b|\bbrooch(?:es)?\b|珠宝|首饰|戒指|项链|手链|耳环|吊坠/i,
  bedding:
    /\bbedding\b|\bbed linen\b|\bmattress(?:es)?\b|\bpillows?\b|\bduvets?\b|\bsheets\b|\btoppers?\b|床品|床垫|枕头|被子|床单/i,
  textiles:
    /\btextiles?\b|\bsoft furnishings?\b|\bcurtains?\b|\bblinds\b|\bcushions?\b|\brugs?\b|\btowels?\b|\bthrows?\b|家纺|窗帘|地毯|毛巾|靠垫/i,
  cakes:
    /\bcakes?\b|\bcupcakes?\b|\bpastr(?:y|ies)\b|\bbakes?\b|\bbread\b|\bcookies\b|蛋糕|面包|点心|饼干/i,
  drinks:
    /\bdrinks?\b|\bwines?\b|\bbeers?\b|\bspirits\b|\bwhisk(?:e?y|ies)\b|\bgins?\b|\bchampagne\b|酒水|葡萄酒|啤酒|白酒|饮料/i,
  books: /\bbooks?\b|\bhardbacks?\b|\bpaperbacks?\b|\bnovels?\b|图书|书籍|小说|精装|平装/i,
  toys: /\btoys?\b|\bdolls?\b|\bpuzzles?\b|\bboard games?\b|\bplaysets?\b|\brailway sets?\b|玩具|积木|拼图|玩偶/i,
  instruments:
    /\binstruments?\b|\bguitars?\b|\bukuleles?\b|\bviolins?\b|\bpianos?\b|\bdrum kits?\b|\bflutes?\b|乐器|吉他|尤克里里|小提琴|钢琴|古筝/i,
  luggage:
    /\bluggage\b|\bsuitcases?\b|\bbackpacks?\b|\brucksacks?\b|\bholdalls?\b|箱包|行李箱|拉杆箱|背包/i,
  bikes: /\bbi(?:ke|cycle)s?\b|\be-?bikes?\b|\bcycles\b|自行车|单车|电动车/i,
  eyewear:
    /\beyewear\b|\bglasses\b|\bspectacles\b|\bsunglasses\b|\bvarifocals?\b|\bframes?\b|眼镜|太阳镜|镜架/i,
  crockery:
    /\bcrockery\b|\btableware\b|\bglassware\b|\bplates?\b|\bbowls?\b|\bmugs?\b|\bcups?\b|\bvases?\b|餐具|瓷器|杯|碗|盘|花瓶/i,
}

/** The kinds that a text names or names things of. */
export function kindsOfGoods(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [kind, words] of Object.entries(GOODS_KINDS)) if (words.test(text)) found.add(kind)
  return found
}
