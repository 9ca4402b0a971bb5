/** How far a thing that is made or mended for a customer, and then sent, has come; in the order in which it goes. */
export const STAGES = ['unpaid', 'in hand', 'ready', 'sent', 'at the door', 'there'] as const
export type Stage = (typeof STAGES)[number]

/** What is still to come, and so says no more than that the stage before it is reached. */
export const NOT_YET =
  /(?:尚未|还没|没有?|未|待|等待?|准备|即将)[^\s，。；,;已]{0,4}(?:发货|发出|寄出|揽收|揽件|出库|完工|派送|送达|交付)|\b(?:not|un|non|never|awaiting|pending|wait|ready (?:to|for)|waiting (?:to|for)|to be|before|until)[ -]?(?:yet )?(?:be )?(?:ship(?:ped|ping|ment)?|sent|dispatch(?:ed)?|deliver(?:ed|y)|collect(?:ed|ion)|pick-?up|handed over|fulfilled|completed?)\b/gi

/** Words of records for each stage. */
export const KNOWN_STAGES: Readonly<Record<Stage, RegExp>> = {
  unpaid:
    /\b(?:unpaid|(?:awaiting|pending|waiting (?:for|on)|needs?|requires?|no|not) payment|payment (?:pending|due|required|failed|declined|outstanding|not received)|not paid)\b|待(?:付款|支付|付|补款|补差)|未(?:付款|支付|付)|等待(?:付款|支付)/i,
  'in hand':
    /\b(?:processing|preparing|in (?:production|repair|progress|the workshop|making)|under repair|repairing|being (?:made|repaired|prepared|cut|sewn|printed|cooked|baked|engraved)|printed|engraved|cured|curing|baking|cooking|unfulfilled|paid|picking|packing|back-?order(?:ed)?|(?:a?waiting|waiting (?:for|on)) (?:(?:the|our|a) )?(?:device|parts|stock|item|supplier|restock|manufacturer|publisher)|on order|pre-?order(?:ed)?)\b|待(?:采购|到货|入库|补货|调货)|采购中|调货中|缺货|生产中|制作中|定制中|备货|配货|修复中|维修中|修理中|检测中|排产|拣货|打包中|加工中|缝制|(?:未|待|没)(?:发货|发出|寄出|出库|完工)|(?:备|出|制)餐中|制作|待接单|已接单|已付款/i,
  ready:
    /\b(?:packed|label[ _-]?(?:created|printed)|manifested|pre-?transit|ready|finished|repaired|awaiting (?:pick-?up|collection|carrier))\b|已打包|已打单|待揽|未揽收|完工|已修好|待取件|待取餐|(?:出|备)餐完成/i,
  sent: /\b(?:shipped|dispatched|despatched|in transit|on (?:the|its) way|departed|handed over|picked up|accepted|collected|arrived at|left)\b|揽收|揽件|已发货|已发出|已寄出|已出库|运输|在途|转运|到达|清关|离开|发往|骑手已?取|已取[餐货]/i,
  'at the door': /\b(?:out for delivery|with (?:the )?driver)\b|派送|派件|配送中|待签收|待收货/i,
  there:
    /\b(?:delivered|signed(?: for)?|completed?|fulfilled|closed|returned|picked up by customer)\b|签收|送达|妥投|已完成|交易成功|已收货|已取/i,
}

/** Words of replies that tell that a stage is reached. */
export const TOLD_STAGES: readonly { readonly stage: Stage; readonly told: RegExp }[] = [
  {
    stage: 'there',
    told: /\b(?:has|have|was|were|been|is|are|got) (?:already |just |now |been |safely ){0,3}delivered\b|(?:已经?)(?:被)?(?:送达|签收|妥投|送到)(?!的|后|之)|(?:送达|签收|妥投)了/i,
  },
  {
    stage: 'at the door',
    told: /\b(?:is|are|it's|they're|now|currently) (?:already |now )?out for delivery\b|(?:正在?|在|已经?|开始)(?:派送|派件|配送)了?(?!范围|区|的|时)|(?:派送|派件|配送)中/i,
  },
  {
    stage: 'sent',
    told: /\b(?:has|have|'ve|been|was|were|is|are|it's|they're|already|now) (?:already |just |now |been |all ){0,3}(?:shipped|dispatched|despatched|posted|sent out|on (?:its|their|the) way|in transit|with (?:the )?(?:courier|carrier|dhl|ups|fedex|usps|dpd|evri|royal mail|postnl|gls|hermes))\b|\b(?:has|have|it's|already|it|they) (?:already |now |just )?(?:left (?:our|the) (?:warehouse|workshop|depot|store)|gone out)\b|(?:已经?|也|都)(?:已经?)?(?:给您|帮您|为您)?(?:从[^，。；,;]{1,6})?(?:发货|发出|寄出|出库|揽收)了?(?!的|后|之)|(?:发货|发出|寄出|出库)了(?!的|后|之|没|吗)|在路上了|骑手(?:已经?)?(?:取|拿)(?:到了?|好了?|了|走了?)?餐|(?:正在|已在|在)运输(?:途中|中)/i,
  },
  {
    stage: 'ready',
    told: /\b(?:has|have|been|is|are|it's|now|already) (?:already |just |now |been |all |fully ){0,3}(?:repaired|mended|fixed)\b|已经?(?:给您|帮您|为您)?(?:修好|完工|做好|修复好|维修好)了?(?!的|后|之)|(?:修好|完工|做好)了(?!的|后|之|没|吗)/i,
  },
  {
    stage: 'in hand',
    told: /\b(?:is|are|it's|they're|now|currently|still) (?:now |already |currently |just )?(?:being (?:packed|prepared|picked|made|processed|put together|got ready|worked on)|in (?:production|preparation|the packing))\b|(?:正在?|已经?在?|在)(?:给您|帮您|为您)?(?:备货|配货|打包|拣货|制作|生产|赶制|排产)(?!的|后|之)/i,
  },
]
