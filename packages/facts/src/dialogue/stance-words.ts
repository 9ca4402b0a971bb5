/** Wording by which an agent owns up to having said something else. A bare `sorry` does not. */
export const OWNING_UP =
  /\b(?:(?:i|we) (?:have|need|'ll have|must|should)? ?(?:to )?correct (?:myself|that|this|what|my)|correction|(?:sorry|apologi[sz]e|apologies|apology) (?:for|about) (?:the|that|my|our|any|this)? ?(?:\w{1,12} ){0,2}(?:confusion|mix-?up|mistake|error|misunderstanding|information|answer|reply)|my mistake|my (?:earlier|previous|first|last) (?:answer|reply|message|statement)|(?:i|we) (?:was|were|got it|got that) wrong|misspoke|mistaken|earlier (?:i|we)|what (?:i|we) said (?:earlier|before)|no longer|has (?:since )?changed|was off|(?:i|we) (?:notice|see now|found)|it turns out|turns out|(?:the|our) (?:system|record)s? shows?|after (?:re-?)?(?:checking|reviewing)|having (?:re-?)?(?:checked|reviewed)|scratch that|on second look|(?:double|re)-?check(?:ed|ing))\b|更正|纠正|说错|搞错|弄错|记错|看错|答错|讲错|之前说|刚才说|前面说|刚刚说|系统显示|查了一下|经核|重新核实|重新查|核实后|口误|有误|不准确|已(?:经)?(?:调整|变更|更新)/i

/** Money or goods come back. */
export const GIVES_BACK =
  /\b(?:send|bring|ship) (?:it|them|the \w{1,12}(?: \w{1,12})?) back\b|\b(?:we|we'll|we will|we'd)(?: also| still| happily)? (?:take|accept|refund|reimburse)\b|\bget (?:your|the|all|some) ?(?:of )?(?:your )?money back\b|(?:给|帮|为)(?:您|你|亲)[^，。；]{0,10}退|退就(?:好|行|是)|退给|都能退|随时退|照样退|(?:也|都|还|就|仍)(?:可以|能|给)[^，。；]{0,4}退/i

/** Nothing comes back, said in other words. */
export const GIVES_NOTHING_BACK =
  /\bnothing (?:would |will |can )?(?:come|comes|be paid|is paid|to be paid)? ?back\b|\bnon-?refundable\b|\bnot get (?:anything|any money|a refund) back\b|\bno way (?:to|of) return\w{0,3}\b|\bfinal sale\b|\bkeep (?:the|your) money\b|\bnot (?:take|taking) (?:it|them|any\w{0,5}) back\b|一(?:分|毛)(?:钱)?(?:都|也)?(?:不|没)|概不退|不给退|退不了|没法退|不退/i

/** What a thing is sent for. */
export const SENDING =
  /\b(?:shipping|postage|delivery|carriage|ship)\b|运费|運費|邮费|郵費|快递费|配送费|包邮|免邮|邮资/i

/** Singles out other things than those spoken of. */
export const OF_OTHERS =
  /\b(?:other|full-?price|regular(?:ly)?[ -]price\w{0,1}|non-sale|everything else|all others|except|unless|instead|otherwise|alternatively)\b|其他|其它|别的|正价|除了|除非|例外|否则/i

/** Grants or refuses in some cases alone. */
export const IN_CASES =
  /\b(?:only|when|if|unless|provided|as long as|in case|depending|eligible ones|some of)\b|仅|只有|只能|才能|才可|如果|若是|前提|视情况|部分/i

/** A deadline that may have passed since. */
export const TOO_LATE =
  /\b(?:too late|past|expired?|deadline|after|over|passed|ran out|beyond|within)\b|超过|超出|过了|过期|已过|逾期|之后|以后|以内|之内/i
