/** Somebody of the shop, in Chinese, as a refusal names him. 人工智能 is nobody. */
export const REFUSED_ZH =
  '(?:人工(?!智能)(?:客服|服务|坐席|座席|热线|通道)?|真人(?:客服|服务)?|大?活人|在线客服|客服(?:人员|小姐姐|专员)?|(?:售后|投诉)?专员|专人|经理|主管|店长|老板|领导|负责人|工作人员|(?:你们?)?同事|别的?人|其他人|他人)'

/** Brings the customer together with somebody, in Chinese. */
export const BRINGING_ZH =
  '(?:转接|转到|转给|转交给?|移交给?|升级到|升级给|升级|上报给?|交给|接通|接入|转|接|找|叫|喊|请|派|安排|联系|联络|呼叫|连线|换成|换|麻烦|惊动|打扰)'

/** Talk with somebody, in Chinese. */
export const TALKING_ZH = '(?:说话|说|聊天|聊|谈|沟通|讲话|讲|对话|通话|交流|打交道|联系|接触|倾)'

/** Does not want, in Chinese: said of oneself, or told to the one who reads it. Cantonese 唔 is read as 不 by then. */
export const UNWILLING_ZH =
  '(?:(?<!要)不要|(?<!用)不用|(?<!需)不需要|(?<!想)不想|不必|无需|无须|毋须|不须|请勿|勿|甭|别|不希望|(?<!愿)不愿意?|不打算|不准备|不喜欢|不同意|不接受|不急着|没必要|没有必要|没打算|没想|用不着|犯不着|懒得|讨厌|不麻烦|免|莫|不好(?!意思)|不使|没要|没说要?|没让你们?|没叫你们?|没有要|没有让你|谁让你们?|谁叫你们?|不是要|不是想)'

/** What may stand between the will and the deed. */
export const WILL_LINKS_ZH =
  '(?:再|老是?|总是?|总想着?|动不动就?|一直|又|就|随便|轻易|擅自|主动|直接|马上|立刻|现在|着急|急着|非要?|每次都|继续|去|来|先|想|要(?=转|找|叫|联系)|给我|帮我|替我|把我|将我|让我|你们?|您|(?:把|将)(?:我的)?(?:问题|电话|对话|会话|订单|单子|这事|情况|投诉))'

/** Before a bare 不 (不转人工): the customer speaks of himself, or asks for it. */
export const BARE_BEFORE_ZH = '(?<![^，。！？；,.!?;\\s我先能以请时好想否])'

/** Stands before a will that is not the customer's, or that is asked after: 为什么不要真人, 你们都不想给我转人工. */
export const NOT_WILLED_ZH =
  /(?:为什么|为啥|为何|怎么|干嘛|凭什么|难道|你们?|他们|客服|系统|机器人)(?:是|都|就|又|还|也|老|总|一直|根本|宁愿|宁可){0,2}$/

/** A will that only its owner can have; 不要, 别 and 不用 are told to others. */
export const OWN_WILL_ZH = /^(?:不(?![要用需必])|懒得|讨厌|免|没(?!必要|有必要|让|叫)|拒绝|抗拒)/

/** Somebody of the shop, in English. Who refuses `another agent` wants one. */
export const REFUSED_EN =
  "(?:(?:a|an|any|the|your|one of your|of your|some|real|live|actual|human|customer|service|support|sales|store|care|phone|senior) ){0,4}(?:human(?: being)?s?|persons?|people|agents?|reps?|representatives?|operators?|managers?|supervisors?|advis[eo]rs?|specialists?|colleagues?|employees?|anyone|anybody|someone|somebody|staff|team|member of staff|customer (?:service|support|care))(?![a-z'-])(?! (?:fee|manual|number|login|error|else))"

/** Moves the customer on to somebody: `transfer me`, `put this through`. */
export const MOVE_EN = moves('', 'e')
export const MOVING_EN = moves('ing', 'ing')
/** `to be transferred` */
export const MOVED_EN =
  '(?:transferr?ed|(?:re)?connected|escalated|redirected|forwarded|handed (?:over|off)|passed (?:on|over|along)|put through|switched over|referred)'

function moves(ending: string, mute: string): string {
  const verbs = [
    `transferr?${ending}`,
    `(?:re)?connect${ending}`,
    `escalat${mute}`,
    `redirect${ending}`,
    `forward${ending}`,
    `rout${mute}`,
    `patch${ending}`,
    `switch${ending}`,
    `refer${ending === '' ? '' : 'ring'}`,
  ].join('|')
  const object = '(?:me|us|this|it|that|my (?:call|chat|case|issue|question))'
  const carried = `(?:put${ending === '' ? '' : 'ting'}|hand${ending}|pass${ending}) ${object}(?: (?:through|over|on|along|off|up)|(?= to))`
  return `(?:(?:${verbs})(?: ${object})?|${carried})`
}

/** Talks with somebody. */
export const TALK_EN =
  '(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|deal(?:ing)?|interact(?:ing)?|communicat(?:e|ing)|convers(?:e|ing)|connect(?:ing)?)(?: on the phone)? (?:to|with)'

/** Says no in English, without a verb of its own. */
export const NOT_EN =
  "(?:do not|don't|dont|did not|didn't|didnt|never|no longer|would not|wouldn't|wouldnt)"

/** Adverbs and the like between the no and the verb. */
export const APART_EN =
  '(?: (?:really|actually|even|particularly|necessarily|ever|yet|please|specifically|currently|at all)){0,2}'
