/**
 * Things of one class of which something may go with some and not with others: hobs, animals, skins, ports, systems. A record that
 * lists some of a class leaves out the others.
 */
export interface FitClass {
  readonly members: readonly RegExp[]
  /** All of the class, as in `all skin types`. */
  readonly whole?: RegExp
}

function fitClass(members: readonly string[], whole?: string): FitClass {
  return {
    members: members.map((each) => new RegExp(each, 'i')),
    ...(whole === undefined ? {} : { whole: new RegExp(whole, 'i') }),
  }
}

const ANY =
  '(?:\\b(?:all|any|every) (?:kinds? of |types? of |sorts? of )?(?:your )?(?:[a-z]{1,12} )?'
const ALL = '(?:所有|任何|各种|各类|全部|全)(?:类型的?|的)?'

/** @param english Nouns of the class. @param chinese The same. */
function whole(english: string, chinese: string): string {
  return `${ANY}(?:${english})\\b)|${ALL}(?:${chinese})|(?:什么|哪种|哪个)(?:${chinese})都`
}

export const FIT_CLASSES: readonly FitClass[] = [
  fitClass(
    [
      '\\binduction\\b|电磁[炉灶]',
      '\\bgas\\b|燃气|明火|煤气|天然气灶',
      '\\bceramic (?:hob|cooktop|top)|\\bceramic\\b|电陶炉',
    ],
    whole('hobs?|hob types|cooktops?|stoves?', '炉灶|炉具|灶具|灶|锅灶'),
  ),
  fitClass(
    [
      '\\bcats?\\b|\\bkittens?\\b|\\bfeline|猫',
      '\\bdogs?\\b|\\bpupp(?:y|ies)\\b|\\bcanine|[狗犬]',
      '\\brabbits?\\b|\\bbunn(?:y|ies)\\b|兔子?',
      '\\bhamsters?\\b|\\bguinea pigs?\\b|仓鼠|豚鼠',
      '\\bbirds?\\b|\\bparrots?\\b|鹦鹉|鸟',
    ],
    whole('pets?|animals?', '宠物|动物'),
  ),
  fitClass(
    [
      '\\bsensitive\\b|敏感',
      '\\boily\\b|油性|油皮|油肌',
      '\\bdry skin|\\bdry\\b|干性|干皮|干肌',
      '\\bnormal\\b|中性(?:皮|肌|肤)',
      '\\bcombination\\b|混合',
      '\\bacne|\\bblemish|痘肌|痘痘',
    ],
    whole('skins?|skin types?', '肤质|肌肤|皮肤'),
  ),
  fitClass([
    '\\busb[- ]?c\\b|type[- ]?c',
    '\\bhdmi\\b',
    '\\bdisplay ?port\\b|\\bDP\\b',
    '\\bvga\\b',
    '\\bthunderbolt\\b|雷电',
    '\\blightning\\b|苹果口',
    '\\bmicro[- ]?usb\\b',
    '\\busb[- ]?a\\b',
    '\\bethernet\\b|\\brj45\\b|网口',
    '\\b(?:aux|3\\.5 ?mm)\\b|耳机孔',
  ]),
  fitClass(
    [
      '\\bwindows\\b(?! (?:of|clean))|\\bwin ?1\\d',
      '\\bmac ?os\\b|\\bmac(?:book|s)?\\b|苹果电脑',
      '\\blinux\\b|\\bubuntu\\b',
      '\\biphones?\\b|\\bios\\b|\\bipad|苹果(?!汁|味|醋|电脑|树)',
      '\\bandroid\\b|安卓',
      '\\bharmony ?os\\b|鸿蒙',
      '\\bchrome ?(?:books?|os)\\b',
    ],
    whole(
      'phones?|smartphones?|laptops?|computers?|operating systems?|platforms?',
      '手机|电脑|系统|平台',
    ),
  ),
  fitClass(
    [
      '\\bps ?5\\b|\\bplaystation 5',
      '\\bps ?4\\b|\\bplaystation 4',
      '\\bxbox\\b',
      '\\bnintendo\\b|\\bswitch (?:console|oled|lite|2)\\b|switch[版机上]|任天堂',
      '\\bsteam deck\\b',
    ],
    whole('consoles?', '主机|游戏机'),
  ),
  fitClass([
    '\\balexa\\b|\\becho\\b',
    '\\bgoogle (?:home|assistant|nest)\\b',
    '\\bhome ?kit\\b|\\bsiri\\b|\\bapple home\\b',
    '小爱|米家',
    '天猫精灵',
    '小度',
    '\\bsmartthings\\b',
  ]),
  fitClass(
    [
      '\\bcarpets?\\b|\\brugs?\\b|地毯',
      '\\btile[sd]?\\b|瓷砖|地砖',
      '\\blaminate\\b|复合地板|强化地板',
      '\\b(?:hard)?wood(?:en)?\\b|\\bparquet\\b|木地板',
      '\\bvinyl\\b|\\blino(?:leum)?\\b',
      '\\bmarble\\b|大理石',
    ],
    whole('floors?|floorings?|surfaces?', '地面|地板|材质'),
  ),
  fitClass(
    [
      '\\bwool(?:len)?s?\\b|羊毛',
      '\\bsilk\\b|真丝|蚕丝|丝绸',
      '\\bcotton\\b|棉',
      '\\bleather\\b|皮革|真皮',
      '\\bsuede\\b|\\bnubuck\\b|麂皮|翻毛|磨砂皮',
      '\\bcanvas\\b|帆布',
      '\\bsynthetics?\\b|\\bpolyester\\b|化纤',
    ],
    whole('fabrics?|materials?|leathers?', '面料|材质|皮料|皮'),
  ),
  fitClass(
    ['\\bpetrol\\b|\\bgasoline\\b|汽油', '\\bdiesel\\b|柴油'],
    whole('cars?|vehicles?|engines?', '车型|车|发动机'),
  ),
  fitClass(
    [
      '\\bnespresso\\b',
      '\\bdolce gusto\\b',
      '\\btassimo\\b',
      '\\bkeurig\\b|\\bk-?cups?\\b',
      '\\bsenseo\\b',
    ],
    whole('machines?|coffee machines?', '咖啡机|胶囊机'),
  ),
  fitClass([
    '\\bespresso\\b|意式',
    '\\bfilter\\b|\\bpour[- ]?over\\b|\\bdrip\\b|手冲|滴滤',
    '\\bmoka\\b|摩卡壶',
    '\\b(?:french press|cafeti[eè]re)\\b|法压',
  ]),
  fitClass(['\\bfresh ?water\\b|淡水', '\\b(?:salt|sea) ?water\\b|\\bmarine\\b|\\breef\\b|海水']),
  fitClass(['\\bdis[ck](?: brakes?)?\\b|碟刹', '\\brim(?: brakes?)?\\b|\\bv-?brakes?\\b|圈刹|V刹']),
  fitClass(
    ['\\bplasterboard\\b|\\bdrywall\\b|石膏板', '\\bbrick\\b|砖墙', '\\bconcrete\\b|混凝土|水泥墙'],
    whole('walls?', '墙面|墙体|墙'),
  ),
  fitClass([
    '\\bdishwashers?\\b|洗碗机',
    '\\bmicrowaves?\\b|微波',
    '\\bovens?\\b|烤箱',
    '\\bfreezers?\\b|冷冻',
  ]),
  fitClass([
    '\\bchecked (?:bag|suitcase|luggage|baggage)|\\bthe hold\\b|托运',
    '\\bcabin\\b|\\bcarry-?on\\b|\\bhand (?:luggage|baggage)\\b|随身|手提行李|带上飞机',
  ]),
  fitClass(['\\bpregnan(?:t|cy)\\b|孕[妇期]', '\\b(?:breast-?feeding|nursing)\\b|哺乳']),
]

/** Fields that say of which things of a class something is, besides those of what fits. */
export const CLASS_FIELD =
  /\b(?:ports?|connect(?:ors?|ions?|ivity)|inputs?|requires?|requirements?|platforms?|system|os|for|skin|hobs?|hob types?|heat sources?|surfaces?|floors?|safe|works|use|usage|pets?|animals?|integrations?|voice|assistants?)\b|接口|端口|系统|平台|肤质|炉灶|灶具|适用|适合|可用|使用|对象|材质范围|地面/i
