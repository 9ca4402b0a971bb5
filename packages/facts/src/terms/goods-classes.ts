/**
 * Classes of goods that terms single out, by the words for the class and for what belongs to it. A policy names the class
 * ("opened cosmetics"), a customer the thing ("the lipstick"). From the exclusions that shops and consumer law name; broad,
 * because a missing word would let an exclusion pass.
 */
export const GOODS_CLASSES: Readonly<Record<string, RegExp>> = {
  cosmetics:
    /\bcosmetics?\b|\bmake-?up\b|\bbeauty\b|\bskin ?care\b|\blipsticks?\b|\blip (?:gloss|balm|tint)\b|\bmascaras?\b|\bfoundation\b|\bserums?\b|\bmoisturi[sz]ers?\b|\b(?:face|eye|hand|body|night|day) creams?\b|\bperfumes?\b|\bfragrances?\b|\beye ?shadows?\b|\bconcealers?\b|\bshampoos?\b|\bsunscreens?\b|化妆品|化妝品|美妆|美妝|护肤|護膚|口红|口紅|唇膏|唇釉|粉底|眼影|睫毛膏|面膜|精华|乳液|面霜|香水|防晒霜?|洗发水|洁面|卸妆/i,
  hygiene:
    /\bhygien\w{1,4}\b|\bearrings?\b|\bpiercings?\b|\bear ?(?:buds|tips)\b|\btoothbrush\w{0,4}\b|\brazors?\b|\bshavers?\b|\bbreast pumps?\b|\bdiapers?\b|\bnapp(?:y|ies)\b|卫生用品|衛生用品|耳环|耳環|耳钉|耳饰|耳塞|牙刷|剃须刀|吸奶器|纸尿裤|卫生巾/i,
  underwear:
    /\bunderwear\b|\blingerie\b|\bbras?\b|\bbriefs?\b|\bboxers?\b|\bpanties\b|\bsocks?\b|\btights\b|\bswim(?:wear|suits?)\b|\bbikinis?\b|\bbodysuits?\b|内衣|內衣|内裤|內褲|文胸|袜|襪|泳衣|泳裤|打底裤|塑身衣/i,
  custom:
    /\bcustom(?:-| )?(?:made|ised|ized|cut|order\w{0,3})?\b(?!er|s\b)|\bpersonali[sz]ed\b|\bengraved?\b|\bmonogram\w{0,3}\b|\bmade[- ]to[- ](?:order|measure)\b|\bbespoke\b|\bcut to (?:size|length)\b|定制|訂製|定做|订做|刻字|裁剪|私人订制|量身/i,
  perishable:
    /\bperishables?\b|\bfresh (?:food|produce|fruit|meat|fish|flowers?)\b|\bfruits?\b|\bvegetables?\b|\bmeats?\b|\bseafood\b|\bdairy\b|\bmilk\b|\bflowers?\b|\bbouquets?\b|\bplants?\b|\bfrozen\b|\bchilled\b|\bgrocer(?:y|ies)\b|\bcakes?\b|生鲜|生鮮|水果|蔬菜|鲜肉|肉类|海鲜|海鮮|鲜花|鮮花|冷冻|冷凍|冷藏|牛奶|鲜奶|蛋糕|易腐|绿植|草莓|车厘子|大闸蟹/i,
  food: /\bfoods?\b|\bsnacks?\b|\bsupplements?\b|\bvitamins?\b|\bdrinks?\b|\bbaby formula\b|食品|零食|饮料|保健品|奶粉|维生素/i,
  electronics:
    /\belectronics?\b|\belectrical\b|\bdevices?\b|\bgadgets?\b|\bphones?\b|\bsmartphones?\b|\blaptops?\b|\btablets?\b|\bcameras?\b|\bdrones?\b|\bheadphones?\b|\bearphones?\b|\bheadsets?\b|\bspeakers?\b|\btvs?\b|\btelevisions?\b|\bmonitors?\b|\bconsoles?\b|\bsmart ?watch\w{0,2}\b|\bcomputers?\b|\bprinters?\b|\brouters?\b|\bkeyboards?\b|数码|數碼|电子产品|電子產品|家电|家電|手机|手機|电脑|電腦|笔记本|平板|相机|相機|无人机|無人機|耳机|耳機|音箱|电视|電視|显示器|游戏机|手表|打印机|路由器|键盘|充电宝|微单|单反/i,
  camera: /\bcameras?\b|\blens(?:es)?\b|相机|相機|镜头|鏡頭|微单|单反/i,
  drone: /\bdrones?\b|无人机|無人機/i,
  software:
    /\bsoftware\b|\blicen[cs]e keys?\b|\bactivation codes?\b|\bdownloads?\b|\bdigital (?:goods|content|products?|items?|codes?|downloads?)\b|\be-?books?\b|\bapps?\b|软件|軟件|软体|激活码|序列号|电子书|數碼內容|数字商品|虚拟商品|下载|卡密|兑换码/i,
  giftcard: /\bgift (?:cards?|certificates?|vouchers?)\b|礼品卡|禮品卡|购物卡|储值卡|充值卡/i,
  jewellery:
    /\bjewell?e?ry\b|\brings?\b|\bnecklaces?\b|\bbracelets?\b|\bgold bars?\b|珠宝|珠寶|首饰|首飾|戒指|项链|手链|黄金|金条|翡翠/i,
  furniture:
    /\bfurniture\b|\bsofas?\b|\bcouch\w{0,2}\b|\bbeds?\b|\btables?\b|\bchairs?\b|\bdesks?\b|\bwardrobes?\b|\bshelv\w{1,3}\b|\bbookcases?\b|家具|傢俱|沙发|沙發|餐桌|椅|衣柜|书桌|茶几|床架/i,
  mattress: /\bmattress\w{0,2}\b|\bpillows?\b|\bduvets?\b|\bbedding\b|床垫|床墊|枕头|枕|被子|床品/i,
  bulky:
    /\bbulky\b|\boversi[sz]ed?\b|\blarge (?:items?|goods|appliances?)\b|\bfridges?\b|\brefrigerators?\b|\bwashing machines?\b|\btreadmills?\b|大件|大家电|冰箱|洗衣机|空调|跑步机/i,
  clothing:
    /\bcloth(?:es|ing)\b|\bapparel\b|\bgarments?\b|\bdress(?:es)?\b|\bshirts?\b|\bt-?shirts?\b|\bjackets?\b|\bcoats?\b|\btrousers\b|\bjeans\b|\bpants\b|\bskirts?\b|\bsweaters?\b|\bjumpers?\b|\bhoodies?\b|\bblazers?\b|服装|服飾|服饰|衣服|连衣裙|衬衫|外套|大衣|裤|裙|毛衣|卫衣|羽绒服|T恤/i,
  shoes: /\bshoes?\b|\bboots?\b|\bsneakers?\b|\btrainers\b|\bsandals?\b|\bfootwear\b|鞋|靴/i,
  media:
    /\bbooks?\b|\bcds?\b|\bdvds?\b|\bvinyl\b|\bmagazines?\b|\bnewspapers?\b|\bvideo games?\b|图书|圖書|书籍|报纸|期刊|音像|光盘|唱片/i,
  medicine:
    /\bmedicines?\b|\bmedications?\b|\bdrugs?\b|\bprescriptions?\b|药品|藥品|处方|医疗器械|隐形眼镜|contact lens\w{0,2}/i,
  gift: /\bfree gifts?\b|\bgiveaways?\b|\bsamples?\b|赠品|贈品|小样|试用装/i,
  battery: /\bbatter(?:y|ies)\b|电池|電池/i,
  ticket: /\btickets?\b|\bpass(?:es)?\b|票/i,
  course: /\bcourses?\b|\blessons?\b|\bclass(?:es)?\b|课程|課程|课时|正课/i,
}
