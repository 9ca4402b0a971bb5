import type { Topic } from './term.ts'

/** Words by which clauses and claims tell what they are about; the first that is found wins. */
export const TOPIC_WORDS: readonly (readonly [Topic, RegExp])[] = [
  [
    'price-protection',
    /\bprice (?:match\w{0,3}|protection|guarantee|adjust\w{0,5}|drops?)\b|\b(?:refund|match) the difference\b|保价|價保|价保|价格保护|補差價|补差价|退差价/i,
  ],
  ['renewal', /\b(?:auto[- ]?)?renew\w{0,4}\b|自动续|自動續|(?<!手)续费|(?<!手)續費|续订|續訂/i],
  [
    'warranty',
    /\bwarrant\w{0,4}\b|\bguarantees?\b|\bcover(?:ed|s|age)?\b(?! (?:the|your|return|those|these|all|any) (?:post|ship|cost|charge|fee))|保修|质保|質保|保固|三包|延保|包换|包修|维保/i,
  ],
  [
    'change',
    /\breschedul\w{1,4}\b|\brebook\w{0,4}\b|\bchang\w{1,3} (?:the |your |a |to )?(?:dates?|flights?|bookings?|times?|slots?|appointments?|another)\b|\bdate changes?\b|\bamend\w{0,5}\b|\bpostpon\w{1,4}\b|改签|改簽|改期|改约|改日期|变更日期|延期|转课/i,
  ],
  [
    'cancel',
    /\bcancel\w{0,8}\b|\bno-?shows?\b|\bunsubscrib\w{1,3}\b|\bcall(?:ed|ing)? off\b|\bend (?:your|the|a) (?:subscription|contract|plan)\b|取消|退订|退訂|退票|退房|退团|退课|退課|未入住|未到|爽约|解约|退学|停课/i,
  ],
  [
    'exchange',
    /\bexchang\w{1,4}\b|\bswap(?:s|ped|ping)?\b|\breplac(?:e|ed|es|ing|ements?)\b|换货|換貨|换新|換新|调换|調換|更换|换码|换尺码|换颜色|换一|换个|可换|包换|能换/i,
  ],
  [
    'return',
    /\breturn(?:s|ed|ing|able)?\b|\bsend(?:ing)? (?:it|them|the \w{1,12}) back\b|\bbring(?:ing)? (?:it|them|the \w{1,12}) back\b|\bcome back\b|\btake (?:it|them) back\b|\bback to us\b|\bnon-?returnable\b|退货|退貨|退换|退換|退回|无理由|無理由|寄回|可退|能退|不退|退不了|退掉/i,
  ],
  [
    'refund',
    /\brefund\w{0,5}\b|\bmoney back\b|\breimburs\w{1,5}\b|\bpaid back\b|\bget back\b|退款|退钱|退錢|退还|退還|全额退|返还|退\d|退费|退費|退给/i,
  ],
  [
    'delivery',
    /\bdeliver\w{0,4}\b|\bship(?:s|ped|ping|ment)?\b|\bdispatch\w{0,3}\b|\bpostage\b|\bcourier\b|配送|送货|送貨|发货|發貨|送达|寄送|运费|運費|邮费|郵費|快递|包邮|派送|寄件/i,
  ],
]

/** Words that only tell whether money or goods go back: what was spoken of before says of what. */
export const WEAK_RETURN =
  /^(?![\s\S]*(?:退货|退貨|退换|退換|寄回|退回|return))[\s\S]*(?:可退|能退|不退|退不了|退掉)/i

/** It may be done. */
export const ALLOWING =
  /\b(?:can|may|could|are able to|is able to|eligible|entitled|welcome to|accept(?:ed|s)?|returnable|refundable|allow(?:ed|s)?|possible|qualif(?:y|ies)|still (?:ok|fine|in time)|no problem|in time|within (?:the|your|our) window|not too late)\b|可以?|支持|支援|能|享受?|允许|允許|接受|没问题|沒問題|来得及|随时|還可|还可/i

/** It may not. */
export const REFUSING =
  /\b(?:cannot|can't|can not|may not|could not|couldn't|not (?:be )?(?:able|eligible|entitled|accept\w{0,3}|return\w{0,4}|refund\w{0,4}|exchang\w{1,4}|possible|allow\w{0,3}|cover\w{0,3}|qualify|available|offer\w{0,3}|permitted|apply|provided|cancel\w{0,6})|non-?(?:returnable|refundable|exchangeable|transferable|cancellable)|no (?:returns?|refunds?|exchanges?|cancellations?|warranty|longer)|final sale|all sales (?:are )?final|exclud\w{1,4}|except(?:ion)?s?|unable|won't be able|don't (?:accept|offer|cover|allow|refund|exchange|ship|deliver)|do not (?:accept|offer|cover|allow|refund|exchange|ship|deliver)|does not (?:cover|include|apply)|doesn't (?:cover|include|apply)|void(?:s|ed)?|too late|forfeit\w{0,3}|isn't|aren't|passed|expired)\b|(?:禁止|严禁|嚴禁)|不(?:可以?|能|得|会?退|赔|賠|承保|包退|给退|支持|支援|予|接受|提供|适用|適用|享受?|退|换|換|保|在|属于|屬於|再|办理|受理|参与|包含?)|恕不|无法|無法|概不|除外|谢绝|勿|无权|没法|沒法|没有?(?:保修|质保)|非(?:质保|保修)|过了|超过了?|失效|作废/i

/** What is taken off or charged. */
export const CHARGING =
  /\bfees?\b|\bcharg\w{1,4}\b|\bcosts?\b|\bdeduct\w{0,4}\b|\bpenalt(?:y|ies)\b|\bwithh\w{2,5}\b|\bforfeit\w{0,3}\b|\blos(?:e|es|t)\b|\bsurcharges?\b|\bkeep\b|\bretain\w{0,3}\b|\bpay\b|手续费|手續費|费用|費用|收取?|扣除?|扣|服务费|服務費|违约金|違約金|运费|運費|邮费|费|折旧|另加|加收/i

/** What is paid back. */
export const REFUNDING =
  /\brefund\w{0,4}\b|\bback\b|\byou(?:'ll| will|'d| would)? (?:get|receive)\b|\breimburs\w{1,5}\b|\breturned to\b|\bcredit(?:ed)?\b|退(?!订|訂|票|房|货|貨|换|換|课|課|团)|返还|返還|到账|到帳/i

/** Costs nothing. */
export const FREE =
  /\bfree(?: of charge)?\b|\bno (?:charge|fee|cost|restocking fee|cancellation fee|change fee|extra (?:charge|cost))s?\b|\bwithout (?:a |any )?(?:charge|fee|penalty|cost)s?\b|\bat no (?:cost|charge|extra)\b|\bcomplimentary\b|免费|免費|免手续费|不收(?:取)?(?:费|手续费|任何费用)?|零手续费|无手续费|无需(?:支付|付费)|0手续费|包邮|免运费|不扣|无需承担/i

/** All of it is paid back, or nothing. */
export const WHOLE =
  /\bfull(?:y)?(?: refund| amount| price| \$?[\d,.]{1,12}|[- ]?refund\w{0,4})\b|\brefund\w{0,3} in full\b|\ball of it back\b|\bevery (?:cent|penny)\b|\bin full\b|\bentire amount\b|\bfull (?=[$€£¥])|全额|全額|全款|全部退|一分不少|(?:refund|back|退)[^,.;，。；]{0,12}100 ?%|100 ?% (?:refund|back)/i
export const NOTHING =
  /\bno refunds?\b|\bnon-?refundable\b|\bnot (?:be )?refund\w{0,4}\b|\bwithout (?:a )?refund\b|\bnothing back\b|\bno money back\b|\bforfeit\w{0,3}\b|\bcan(?:not|'t) refund\b|不退款?(?!货|貨|换)|不予退|不可退款?|不能退款?|无法退款?|不返还|不退还|不支持退款/i

/** Who bears the cost of sending something back. */
export const SHOP_PAYS =
  /\b(?:we|we'll|we will|our shop|the (?:shop|store|seller|merchant))(?: will| also)? (?:pay|cover|bear|take care of|provide|send you|email you|arrange)\b[^.;]{0,24}\b(?:post|ship|return|deliver|carriage|label|collect|courier|cost)|\bat our (?:own )?(?:cost|expense)\b|\b(?:free|prepaid|pre-paid) (?:return|post|label|collection|pick-?up|shipping label)\w{0,4}\b|\breturns? (?:shipping |postage )?(?:is|are) (?:free|on us)\b|\bon us\b|(?:运费|運費|邮费|郵費|来回运费|寄回费用)[^，。；]{0,8}(?:由|是)?(?:我们|我方|本店|商家|卖家|賣家|平台|公司|店铺)[^，。；]{0,4}(?:承担|承擔|负责|负担|出|付)|(?:我们|本店|商家|卖家|我方|店铺)(?:来|會|会|将)?(?:承担|承擔|负责|出|付)[^，。；]{0,6}(?:运费|運費|邮费)|运费险|免费上门取|包退货运费|退货包运费/i
export const CUSTOMER_PAYS =
  /\b(?:you|customers?|buyers?|the customer|the buyer|guests?)(?: will| must| should|'ll)?(?: have to| need to| be)? ?(?:pays?|cover|bear|are responsible|is responsible|responsible|arrange)\b[^.;]{0,24}\b(?:post|ship|return|deliver|carriage|courier|cost)|\bat (?:your|the (?:customer|buyer)'s|their) (?:own )?(?:cost|expense)\b|\b(?:customer|buyer)'s (?:cost|expense|responsibility)\b|\breturn (?:postage|shipping)(?: costs?)? (?:is|are) (?:not (?:free|covered)|your|paid by (?:you|the customer))|(?:运费|運費|邮费|郵費|来回运费|寄回费用)[^，。；]{0,8}(?:由|是|需)?(?:您|买家|買家|顾客|顧客|客户|消费者|学员|自己|本人)[^，。；]{0,6}(?:承担|承擔|负责|负担|自理|出|付)|(?:您|买家|顾客|消费者)(?:需要?|要)?(?:承担|承擔|自付|出|付)[^，。；]{0,6}(?:运费|運費|邮费)|运费自理|邮费自理|自理运费|运费自付/i

/** Wording that takes something out of what was said before. */
export const EXCEPTING =
  /\bexcept(?:ions?|ing)?\b|\bexclud\w{1,4}\b|\bunless\b|\bother than\b|\bdoes not apply\b|\bapart from\b|\bhowever\b|\bbut\b|除外|但|不适用|不適用|不包括|不含|例外|不在此列/i

/** How long it takes until money comes back, something is sent, or an answer is given. */
export const TAKING =
  /\b(?:process(?:ed|ing)?|issued?|appears?|takes?|credited|arrives?|reach\w{0,3}|dispatch\w{0,3}|reply|respond|shows? up|land|posted|completed?|clears?|hit|delivery time|(?:back )?to (?:your|the) (?:card|account|bank|original))\b|到账|到帳|处理|處理|审核|審核|原路|退回到?(?:账户|卡|原)|发出|送达|送達|完成|退到|发货|發貨|办结|反馈|响应/i

/** Something is still covered. */
export const COVERED =
  /\b(?:under|in|within) (?:the |its |your |our )?(?:warranty|guarantee)\b|\b(?:still|is|are|remains?) (?:fully )?(?:covered|guaranteed)\b|在保|(?:保修|质保|質保|保固)期(?:内|內|限内)|还有保修|還有保固/i
/** Or no longer. */
export const RUN_OUT =
  /\b(?:out of|outside|no longer (?:under|in|within|has|have)|not (?:under|in|within)|isn't (?:under|in)) (?:the |its |your |our |a )?(?:warranty|guarantee)\b|\bno longer (?:covered|guaranteed)\b|\b(?:warranty|guarantee|cover(?:age)?)\b[^,.;]{0,20}\b(?:expired|ended|over|run out|ran out|lapsed|finished)\b|过保|過保|脱保|已?过(?:了)?(?:保修|质保)期?|(?:保修|质保|質保|保固)期?(?:已|已经)?(?:过|到期|结束|過)|不在(?:保修|质保|保)/i
