/** Fields that list what a thing goes with, once spaces part their words. */
export const FITS_FIELD =
  /^(?:.{0,30} )?(?:fits?|fitment|compatib\w{0,6}|suits?|suitable|works? (?:with|on)|for models?|models? supported|supported|supports|applicable|vehicles?|devices?)(?: .{0,30})?$|适用(?:机型|车型|型号|于|范围)?|适配|兼容|支持(?:机型|型号|车型)|可用于|匹配/i
/** Fields that list what it does not go with, or what an offer does not hold for. */
export const NOT_FITS_FIELD =
  /(?:does|do|is|are|can|will)?\s?not? (?:fits?|compatible|for|suitable|work\w{0,3}|valid|eligible|includ\w{0,3}|appl\w{0,6}|cover\w{0,3})|\bincompatib|\bexclu(?:des?|ded|sions?|ding)\b|\bexcept\w{0,5}|\bunsuitable|\bunsupported|\bnot[_ ]?fits?\b|\bavoid\b|\bcontra ?indicat\w{1,4}|不适[用配合]|不兼容|不支持|不通用|不参加|不参与|不可用|不能用|不建议|禁用|慎用|忌用|禁忌|除外|排除|例外/i

/** What is said not to fit, in prose: the words behind, or before. */
export const NOT_FOR: readonly RegExp[] = [
  /\bnot (?:for|suitable for|compatible with|intended for|valid (?:for|on)|available (?:for|on)|applicable to|to be used (?:with|on)|included in)\s(?:use (?:with|on|in) )?([^.;,(:]{2,60})/i,
  /\b(?:does not|doesn't|do not|don't|won't|will not|cannot|can't) (?:fit|work (?:with|on|in)|go (?:on|with|in)|suit|apply to|cover|support)\s([^.;,(:]{2,60})/i,
  /\b(?:excludes?|excluding|except(?: for)?|with the exception of|other than)\s([^.;(:]{2,80})/i,
  /(?:^|[.;:]\s?)([A-Z][^.;:,]{2,60}?) (?:are|is) (?:not (?:part of|included|covered|eligible|valid)|excluded|never covered)/u,
  /不(?:适用于?|适合|适配|兼容|支持|能用于|可用于|能用在|通用于)([^，。；（(]{2,40})/u,
  /(?:^|[，。；、：])([^，。；：（(]{2,30}?)(?:不适用|不适合|不适配|不兼容|不可用|不能用|不参加|不参与|不在活动|除外|不包含在内|不享受)/u,
]

/** One of a list of what goes with a thing that does not. */
export const LEFT_OUT =
  /^(.{2,60}?)\s?(?:(?:is |are )?not (?:supported|compatible|suitable|included|covered)|(?:is |are )?(?:un|in)(?:supported|compatible)|does not (?:fit|work)|除外|不支持|不兼容|不适用|不适配|不可用)\s{0,2}$/iu

/** Words of a kind of thing that tell no one apart. */
export const KIND_WORDS =
  /\b(?:trims?|models?|versions?|series|types?|editions?|all|any|every|other|the|our|your|its|this|these|those|vehicles?|cars?|phones?|devices?|units?|orders?|items?|products?|goods|only|must|use|and|or|with|of|in|on|for|from|an?)\b|全系列?|系列|全部|所有|任何|机型|车型|型号|版本|款式|产品|商品|等$|其他|类$|的/gi

/** A series is meant, not one model. */
export const WIDE = /\b(?:series|range|family|all|any|every|line)\b|全系|系列|全部|所有|各款/i

/** A sentence says that something goes with something, is eligible or taken part in. */
export const FITS_SAID =
  /\b(?:fit(?:s|ted|ting)?|compatible|go(?:es)? (?:on|in|with|straight|right)|suits?|suitable|(?:the )?right (?:ones?|parts?|size|at home)|the ones? you need|made for|designed for|clicks?|support(?:s|ed)|pairs?|plugs?|drops? (?:in|into|straight)|works?|usable|includ(?:ed|es|ing)|covers?|covered|eligible|qualif(?:y|ies)|counts?|appl(?:y|ies)|valid|straight swap|no problem|listed for|gives? you|get you|use it|perfect|drops? (?:from|to)|comes? down to|takes? (?:\S{1,8} ){0,2}off)\b|能(?:装|用|配|插|接|放|享|参加|叠|买)|可以(?:装|用|配|插|接|放|享|参加|买)|适配|适用|适合|兼容|通用|匹配|正合适|装上|插上|用得上|支持|合适|没问题|享受|参加|参与|满足|包含|在(?:活动|范围)内/i

/** A bare yes at the head of an answer. */
export const YES =
  /^\s{0,3}(?:yes|yep|yeah|sure|absolutely|of course|certainly|definitely|it does|it will|they do|they will|it is|they are|you can|you do|straight swap|good news|no problem|能|可以|行|好的?呀?|没问题|当然|是的|对的|适用|兼容|支持|放心|有的|会的|能的|能装|能用|能配)(?![\p{L}]{0,3}(?:not|n't))/iu

/** The same, said of nothing but that. */
export const FITS_ALONE =
  /\b(?:fits?|compatible|works? (?:with|on|in|fine|perfectly|too|for)|suits?|suitable|right at home|covered|eligible|straight swap)\b|能(?:装|用|配)|可以(?:装|用|配)|适配|适用|兼容|通用|匹配|合适|装上/i

/** The same in any words: what is used, put, held, taken or worn. Only good together with what it is said to go with. */
export const GOES_WITH =
  /\b(?:fit(?:s|ted|ting)?|compatible|go(?:es)?|suits?|suitable|right|made for|meant for|designed for|clicks?|snaps?|screws?|slots?|slides?|mounts?|attach(?:es)?|support(?:s|ed)?|pairs?|plugs?|connects?|charges?|drops? in|works?|runs?|used?|using|holds?|takes?|carr(?:y|ies)|covers?|safe|fine|ok(?:ay)?|gentle|good for|perfect|enough|welcome|allowed|bring|put|accepts?|you(?:'ll)? (?:want|need)|the (?:one|ones|pair|set)|no problem|straight on)\b|能|可以?|行|支持|适[用合配]|兼容|通用|匹配|合适|放心|欢迎|直接|正好|刚好|没问题|就[用是]|[撑坐装用套放卡插拧连穿戴吃玩进]得|[插套拧装放配接连]上|配/i

/** A question of what goes with what, is suited or allowed. */
export const ASKS_FIT =
  /\b(?:fit|fits|compatible|works?|suits?|suitable|hold|take|takes|run|runs|use|used|safe|ok(?:ay)?|right|go|put|bring|plug|connect|pair|support|supports|charge|which|for my|for a|for an|good)\b|能|可以?|行|适[用合配]|兼容|通用|支持|配|合适|[装用套放插拧连接坐穿][得上不]|哪/i

/** An answer that names nothing itself: what it is of stands in the question. */
export const ANSWERS_FIT =
  /\b(?:fine|ok(?:ay)?|safe|perfect|no problem|go ahead|the (?:right )?ones?|right (?:for|part|size|fit|choice)|use (?:it|them|this|these)|straight (?:on|in)|(?:will|'ll) (?:hold|fit|work|go|take|run))\b|没问题|直接|正好|刚好|放心|能[用装放坐穿玩吃带进连接插]|可以(?:的|用|装|放|坐|穿|玩|吃|带|进|连|接|插)|就[行用]|[撑坐装用套放卡插拧连穿戴]得/i
