/** The customer wants to hear what to take. */
export const ASKS_FOR_ADVICE =
  /\b(?:recommend|suggest|advise|any (?:idea|tips|recommendations?|suggestions?)|which (?:one|of|\w{1,16})|what (?:would|do|should|can|have) (?:you|i)|looking for|searching for|i(?:'m| am)? (?:need|want|after)|we need|we want|do you have|have you got|show me|gift for|something for|my budget)\b|推荐|推薦|建议|选哪|哪个好|哪款|哪种|配哪|有什么|有啥|有没有|想买|想要|要买|想找|求|要一|要个|预算|適合|适合|送[^，。]{1,8}的|[要用]的/i

/** The draft tells the customer to take it, or that it suits. */
export const RECOMMENDING =
  /\b(?:recommend|suggest|go for|take the|choose|pick|opt for|get the|try the|how about|what about|consider|would (?:suit|work|fit|be (?:a )?(?:\w{1,12} )?(?:choice|fit|match|option|good|perfect|ideal|great|lovely))|suits?|perfect|ideal|great (?:choice|option|for|fit)|good (?:choice|option|fit)|best (?:choice|option|bet)|right (?:choice|one)|made for|you(?:'d| would|'ll| will) (?:like|love|want|enjoy)|have a look at|look at|check out|works? well)\b|推荐|推薦|建议|不妨|可以看看|看看|可以考虑|考虑|可以选|选(?!项|择题)|拍|适合|適合|合适|首选|就够|很搭|试试|入手|安排|来(?:一|这)|放心/i

/** The draft warns of it, or says that it does not do. */
export const DISSUADING =
  /\b(?:avoid|don't|do not|not|isn't|wouldn't|won't|can't|cannot|except|unfortunately|however|but|although|though|unless|instead of|rather than|over (?:your )?budget|no longer)\b|不|别|避免|没有|无|超(?:出|过|预算|了)?|但|只是|除了|抱歉|可惜|而非|慎/i

/** The draft says that nothing is quite what was asked for. */
export const NOTHING_FITS =
  /\b(?:don't|do not|didn't|couldn't|could not|can't) (?:have|find|see|offer)\b|\b(?:no|nothing|none) (?:\w{1,12} ){0,4}(?:match\w{0,3}|fits?|in your|under|within|that|available|for)\b|\bclosest\b|没有?(?:找到|查到|查询到)|没有[^，。]{0,10}(?:符合|满足|要求|这样|合适)|不(?:太|完全)?(?:符合|满足)|都不(?:是|行|符)|都没有|最接近|相对符合|比较接近/i

/** The draft says that it costs more than the customer wants to pay. */
export const OVER_BUDGET =
  /\b(?:over|above|beyond|outside|exceeds?|more than|past|stretch\w{0,3}) (?:\w{1,10} ){0,3}(?:budget|limit|price|range|you|[$€£¥]|\d)|\b(?:a (?:bit|little|touch)|slightly|somewhat) (?:more|over|above|pricier|dearer)\b|\b(?:pricier|dearer|more expensive)\b|\bbut\b[^.!?]{0,40}(?:[$€£¥]|\d)|超(?:出|过|了|预算|一)?|高于|高出|贵|多花|稍高|略高|加点|比[^，。！？]{0,10}高|(?:但|不过|只是|就是)[^，。！？]{0,10}(?:价|\d|元)/i

/** The draft says that it comes too late. */
export const TOO_LATE_SAID =
  /\b(?:later than|not (?:make|arrive|be there|reach)|won't (?:make|arrive|be)|too late|can't (?:make|arrive)|only (?:from|on|after)|earliest|arrives?|deliver(?:y|ed)|by)\b[^.!?]{0,40}(?:\d|day)|来不及|赶不上|赶不及|晚|之后才|才能(?:到|送)|最早|到货|送达|号|日/i

/** The draft says how many there are. */
export const FEW_SAID =
  /\b(?:only|just|left|remaining|in stock|stock|not enough|limited|short)\b|只有|只剩|仅剩|剩|不够|不足|库存|现货|缺/i

/** Groups of what people cannot have, with words for the group and for what belongs to it. */
export const INGREDIENT_GROUPS: readonly {
  readonly asked: string
  readonly held: RegExp
}[] = [
  {
    asked: 'peanuts?|花生',
    held: /peanut|groundnut|花生/i,
  },
  {
    asked: '(?:tree )?nuts?|坚果|果仁',
    held: /\bnuts?\b|almond|hazelnut|walnut|cashew|pistachio|pecan|macadamia|brazil nut|praline|marzipan|坚果|杏仁|榛子|榛仁|核桃|腰果|开心果|夏威夷果|巴旦木|碧根果|松子|果仁/i,
  },
  {
    asked: 'dairy|milk|lactose|牛奶|奶制品|乳制品|乳糖|奶',
    held: /\bmilk\b|dairy|lactose|\bbutter\b|\bcream\b|cheese|whey|casein|yogh?urt|牛奶|乳|奶油|奶粉|黄油|芝士|奶酪|炼乳/i,
  },
  {
    asked: 'gluten|wheat|麸质|小麦|面筋',
    held: /gluten|wheat|barley|\brye\b|spelt|semolina|couscous|小麦|麸|大麦|黑麦|面粉/i,
  },
  { asked: 'eggs?|鸡蛋|蛋', held: /\beggs?\b|albumen|mayonnaise|鸡蛋|蛋白|蛋黄|全蛋|蛋液/i },
  { asked: 'soya?|soybeans?|大豆|黄豆', held: /\bsoya?\b|soybean|tofu|大豆|黄豆|豆腐|酱油/i },
  { asked: 'sesame|芝麻', held: /sesame|tahini|芝麻/i },
  {
    asked: 'shellfish|seafood|prawns?|shrimps?|fish|海鲜|虾|鱼|贝类|甲壳',
    held: /shellfish|seafood|prawn|shrimp|crab|lobster|oyster|mussel|\bfish\b|salmon|tuna|anchov|海鲜|虾|蟹|鱼|贝|牡蛎|蚝/i,
  },
  {
    asked: 'alcohol|酒精|酒',
    held: /alcohol|ethanol|\bwine\b|\brum\b|liqueur|brandy|whisk|sherry|酒精|乙醇|米酒|黄酒|白酒|红酒|朗姆|酒心|料酒|清酒|酒/i,
  },
  {
    asked: 'fragrance|perfume|scent|香精|香料',
    held: /fragrance|parfum|perfume|linalool|limonene|香精|香料|芳香/i,
  },
  {
    asked: '(?:added )?sugar|糖|蔗糖',
    held: /\bsugar\b|sucrose|glucose|syrup|dextrose|白砂糖|蔗糖|果葡糖浆|葡萄糖|冰糖|红糖|糖浆/i,
  },
  {
    asked: 'pork|猪肉',
    held: /\bpork\b|bacon|\bham\b|\blard\b|gelatine?|猪|火腿|培根|明胶/i,
  },
  {
    asked: 'caffeine|咖啡因',
    held: /caffeine|coffee|guarana|matcha|咖啡|茶碱|瓜拉纳|抹茶/i,
  },
  {
    asked: 'parabens?|防腐剂',
    held: /paraben|benzoate|sorbate|phenoxyethanol|防腐|苯甲酸|山梨酸|羟苯/i,
  },
  { asked: 'sulphates?|sulfates?|sls|硫酸盐', held: /sul(?:ph|f)ate|\bsls\b|\bsles\b|硫酸/i },
  { asked: 'wool|羊毛', held: /\bwool\b|merino|cashmere|羊毛|羊绒/i },
  { asked: 'latex|乳胶', held: /latex|乳胶/i },
  { asked: 'leather|真皮|皮革', held: /\bleather\b|suede|真皮|牛皮|羊皮|皮革/i },
  { asked: 'nickel|镍', held: /nickel|镍/i },
]

/** Fields that say what a thing is made of. */
export const CONTENT_FIELDS =
  /ingredient|contain|allergen|composition|inci|material|fabric|配料|成分|过敏|材质|面料|原料|原材料|含/i
/** Fields that say what colours there are. */
export const COLOUR_FIELDS = /colou?r|shade|颜色|配色|花色/i
/** A mention in such a field that says there is none of it. */
export const FREE_OF =
  /(?:free|no|without|not|0|zero|不含|无|未添加|零)[^,;，；、]{0,12}$|^[ -]?(?:free|less)\b/i

/** Fields that say what a thing goes with. */
export const FITS_FIELDS =
  /compat|\bfits?\b|fit for|suitable|works with|for models?|devices?|supported|适用|兼容|适配|机型|支持/i
/** Fields that say from when on it can be there. */
export const ARRIVAL_FIELDS =
  /deliver|arriv|eta|available[ _-]?from|dispatch|ship|lead|到货|送达|到达|发货|最早|现货日期/i

/** Devices that accessories are made for: maker's name for a line, then the number. */
export const DEVICE =
  /\b(?<line>iphone|ipad|ipod|airpods|apple watch|macbook|galaxy|note|pixel|oneplus|redmi|xiaomi|mi|mate|pura|nova|honor|huawei|oppo|reno|find|vivo|realme|xperia|moto|switch|playstation|ps|xbox|kindle|surface|thinkpad|gopro|hero|garmin|fitbit|dyson|v)[ -]?(?<number>[a-z]?\d{1,3}[a-z]{0,2})(?<more>(?: (?:pro max|pro plus|pro|plus|max|mini|ultra|air|fe|lite|se)){0,1})(?![a-z\d])/gi

/** What the customer wants stands behind these, or has the colour. */
export const WANTS =
  /\b(?:in|want|need|prefer|looking for|like|have (?:it|one|a|an|this)|get|any|a|an|size|only)\s(?:\w{1,12}\s){0,4}$|(?:要|想要|找|买|来|有|喜欢|换|拿)[^，。！？]{0,8}$/i
/** What the customer has already, and what it shall go with. */
export const HAS =
  /\b(?:my|our|his|her|already|got|match(?:es|ing)?|goes with|go with|not|no|instead of|other than)\s(?:\w{1,12}\s){0,4}$|(?:我的|家里|已经|搭|配|不要|不喜欢|除了|别)[^，。！？]{0,8}$/i

/** A number of pieces that the customer needs stands behind these. */
export const NEEDS_COUNT =
  /\b(?:need|want|order|buy|get|take|require|after)\s(?:about |around |at least |up to )?$|(?:要|需要|买|订|来|采购|拿|一共)\s?$/i

/** Words that make a bare number a sum of money. */
export const OF_MONEY = /\b(?:budget|spend|price|cost|pay|cheap\w{0,3})\b|预算|价|元|块|钱/i
