const PERSON_EN =
  '(?:person|human(?: being)?|agents?|representatives?|reps?|operators?|colleagues?|specialists?|managers?|supervisors?|advis[eo]rs?|someone|somebody|anyone|team|staff|customer (?:service|support|care))'
/** Brings the customer to a person, or the person to him. */
const REACH_EN = `(?:(?:re)?connect(?:ed|ing)? (?:you|customers?|to|with)|transferr?(?:ed|ing)? (?:you|customers?|to)|put(?:ting)? you (?:through|in touch)|(?:pass|hand|patch|forward|refer)(?:ed|ing)? (?:you|this|your [a-z]{1,10})|escalat(?:e|ed|ing) (?:you|this|your|it)|(?:speak|talk|chat)(?:ing)? (?:to|with) [a-z' ]{0,24}${PERSON_EN}|(?:reach|get|bring(?: in)?|find)(?:ing)? (?:you )?[a-z' ]{0,24}${PERSON_EN}|${PERSON_EN} (?:will |can |is |are )(?:only )?(?:be )?(?:available|with you|join))`
/** What the customer is to do for it, in the base form, the past and the perfect. */
const DEED_EN =
  '(?:give|gave|given|provided?|shared?|tell|told|send|sent|verify|verified|confirm(?:ed)?|completed?|answer(?:ed)?|fill(?:ed)?|finish(?:ed)?|try|tried|log(?:ged)? in|sign(?:ed)? (?:in|up)|register(?:ed)?|described?|explain(?:ed)?|enter(?:ed)?|submit(?:ted)?|upload(?:ed)?|supply|supplied|type[d]?|rate[d]?|accept(?:ed)?|agree[d]?)'
const YOU_DO = `(?:you(?:'ve| have|'ll)?(?: first| already| fully| successfully)? ${DEED_EN}|(?:i|we)(?:'ve)? (?:have|know|get|receive|got)(?: got)? your|(?:your [a-z ]{1,30}|verification|authentication|the (?:form|survey|checks?|steps?)) (?:is|are|has|have)(?: been)? (?:${DEED_EN}|done))`
const REST = '[^.!?;\\n]{0,70}?'
const ONCE =
  '(?:once|after|as soon as|until|unless|only if|only when|when|if|provided(?: that)?|on condition that|as long as)'
const MUST =
  "(?:(?<!not )(?<!n't )(?<!never )(?:need to|have to|required to)|must|should|please|kindly)"

const EN: readonly RegExp[] = [
  // I can only connect you once you have given me your order number
  `${REACH_EN}${REST}\\b${ONCE} ${YOU_DO}`,
  // once I have your number I can transfer you, unless you log in I cannot connect you
  `\\b${ONCE} ${YOU_DO}${REST}\\b${REACH_EN}`,
  // without your order number I can't transfer you, after verification I'll connect you
  `\\b(?:without (?:your|the|an?) |after (?:verification|authentication|the (?:survey|form|checks?)))${REST}\\b${REACH_EN}`,
  `\\b(?:can(?:no|')?t|cannot|unable to|not able to|won't) ${REST}${REACH_EN}${REST}\\bwithout (?:your|the|an?) `,
  // to reach a person, please first fill in the form
  `\\b(?:in order )?to (?:be )?${REACH_EN}${REST}\\b${MUST}(?: first)? ${DEED_EN}`,
  // you need to complete the form before you can talk to a person, please share your number so I can connect you
  `\\b${MUST}(?: first)? ${DEED_EN}${REST}\\b(?:before|so (?:that )?(?:i|we) can|and then|then|in order to|to be able to|first,? (?:and|then)) ?${REST}\\b${REACH_EN}`,
  // give me your number and I'll connect you
  `(?:^|[,:] )(?:just |first,? )?${DEED_EN} (?:me |us )?(?:your|the|this|a few|some)\\b${REST}(?:,| and| then)+ (?:then )?(?:i|we)(?:'ll| will| can| could)(?: then)? ${REACH_EN}`,
  // we only transfer customers who have verified their account
  `\\bonly ${REACH_EN}${REST}\\b(?:who|that) (?:have |are )?(?:${DEED_EN}|logged)`,
].map((source) => new RegExp(source, 'i'))

const PERSON_ZH = '(?:人工(?!智能)|真人|客服|坐席|座席|专员|专人|同事|主管|经理)'
const REACH_ZH = `(?:(?:转接|转到|转给|转至|接入|接通|联系|安排|找|呼叫|对接|使用|享受|进入|转)[^，,。！!？?；;\\n]{0,4}${PERSON_ZH}|(?:为|给|帮)您(?:转接|转))`
/** What the customer is to do for it. */
const DEED_ZH =
  '(?:提供|告知|告诉|说明|讲清|说清|描述|填写|填完|填好|回答|答完|验证|核验|核实|登录|登陆|注册|完成|绑定|上传|输入|确认|排查|自助|留下|补充|认证|评价|关注|点击|选择|试过|操作)'
const REST_ZH = '[^。！!？?；;\\n]{0,24}?'
const THEN_ZH = '(?:才|方|就|再|即|以便|便于|方便)(?:能够?|可以?|会|好|为|给|帮|是)?'

const ZH: readonly RegExp[] = [
  // 只有提供订单号后才能为您转人工, 请先告诉我订单号，我再帮您转人工
  `(?:只有|必须|(?<![无不])需要?|(?<!无)须|得先|先|请|麻烦|等)${REST_ZH}${DEED_ZH}${REST_ZH}${THEN_ZH}${REST_ZH}${REACH_ZH}`,
  // 提供订单号之后才可以转人工, 您描述清楚了我才能转
  `${DEED_ZH}${REST_ZH}(?:之后|以后|后|了|完)[，,我们]{0,3}(?:才|方|就|再|即)(?:能够?|可以?|会|给|为|帮)?[^。！!？?；;，,\\n]{0,6}(?:${REACH_ZH}|转(?=$|[，,。！!？?]))`,
  // 没有订单号我无法为您转接, 除非您提供订单号，否则不能转人工
  `(?:没有|没|未|除非|若不|如果?不|您?不)(?:${REST_ZH}${DEED_ZH}|[^，,。！!？?；;\\n]{0,4}(?:订单|单号|手机|账号|会员|信息|验证|凭证))${REST_ZH}(?:无法|不能|没法|没办法|不可以|不会|否则)${REST_ZH}${REACH_ZH}`,
  // 转人工需要先验证手机号; not 正在为您转接人工，需要您提供订单号
  `(?<!(?:正在|已经|马上|这就|立即|现在|已)(?:[为给帮]您)?)${REACH_ZH}(?:客服|服务)?(?:的话|之?前|以前)?[，,]?(?<![无不])(?:需要?|须|必须|得)(?:您|你)?(?:先)?${REST_ZH}${DEED_ZH}`,
  // 要转人工的话，请先回答以下问题
  `(?:要|想|如需|需要|若要)${REACH_ZH}(?:客服|服务)?(?:的话)?[，,]?(?:请|麻烦)(?:您|你)?(?:先)?${DEED_ZH}`,
].map((source) => new RegExp(source))

/** A condition that the customer must meet before a person may be reached, in the words of either language. */
export const CONDITIONS: readonly RegExp[] = [...ZH, ...EN]
