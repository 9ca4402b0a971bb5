/** Says that a thing is not there; the group is the thing. */
export const NOT_THERE: readonly RegExp[] = [
  /\bthere(?:'s| is| are|'re)(?: currently| at present| at the moment| right now)? no (?<thing>[^,.;:!?]{2,60})/i,
  /\bthere (?:isn't|aren't|is not|are not)(?: currently)?(?: an?| any)? (?<thing>[^,.;:!?]{2,60})/i,
  /\bwe(?: currently| unfortunately)? (?:don't|do not|no longer)(?: currently)? (?:have|offer|sell|carry|stock|run|do)(?: an?| any)? (?<thing>[^,.;:!?]{2,60})/i,
  /(?<!还)(?:没有|暂无|没)(?<thing>[^，。！？；,.!?]{2,16})/u,
]

/** Says that nothing is sent there; the group is the place. */
export const NOT_SENT: readonly RegExp[] = [
  /\b(?:don't|do not|can't|cannot|no longer)(?: currently)? (?:ship|deliver|send)(?: (?:it|this|them|orders|parcels|goods))? to (?<thing>[^,.;:!?]{2,40})/i,
  /(?:不发货到|不配送到|不发|不寄|不送|不配送|发不了|送不到|寄不到)(?:到|往|货到)?(?<thing>[^，。！？；,.!?]{2,10})/u,
]

/** Ends of such a phrase that name nothing: `at the moment`, 这个活动哦. */
export const TRAILING =
  /(?:\s(?:at the moment|at present|right now|currently|today|on|available|running|here|yet|in our (?:shop|store)|I'm afraid|for now)){1,3}$|(?:这个|这项|这种|此类)?(?:活动|优惠|服务|商品|产品|促销)?(?:的|了|哦|呢|呀|亲|哈|喔|～|~){0,4}$/i

/** The agent says what it knows or can find, not what there is. */
export const OF_KNOWLEDGE =
  /\b(?:information|details?|record|data|idea|access|answer|way|need|problem|doubt|worries|rush)\b|找到|查到|写|标|提到|说明|信息|资料|记录|问题|办法|关系|必要|权限|回复|收到|发货|下单/i

/** What a claim of absence is about, and the ids and fields of sources that know of it. */
export const SORTS: readonly { readonly said: RegExp; readonly source: RegExp }[] = [
  {
    said: /\b(?:ship|deliver|send)\b|不发|不寄|不送|不配送|发不了|送不到|寄不到/i,
    source: /ship|deliver|region|country|countries|area|zone|postage|运|配送|地区|区域|物流/i,
  },
  {
    said: /\b(?:sale|discount|promotion|promo|offer|coupon|voucher|code|deal|campaign|gift)s?\b|活动|优惠|满减|折|促销|券|赠/i,
    source: /promo|discount|campaign|offer|coupon|deal|活动|优惠|促销|券/i,
  },
  {
    said: /./u,
    source: /catalog|catalogue|product|goods|item|inventory|range|assortment|商品|产品|货品|目录/i,
  },
]

/** Stands in all that {@link ONLY} finds. */
export const MAY_LIMIT = /only|[只仅]/i

/** Says that there is no other; what it comes in stands behind. */
export const ONLY =
  /\bonly (?:\w{1,12} ){0,3}(?:in|as)\b|\b(?:comes?|available|sold) only in\b|\bonly (?:have|stock|sell|offer|one colou?r|the)\b|只有|仅有|就只|只剩(?!\d)|只做|只出/i
