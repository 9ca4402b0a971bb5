/** Somebody of the shop who may be brought in. */
const WHO_ZH =
  '(?:人工|真人|专员|专人|同事|主管|经理|负责人|店长|老板|领导|工作人员|药师|工程师|顾问|团队|部门|人员|老师|医生|技师|售后)'
/** Not `客服小美为您服务`, which is how the agent itself says hello. */
const WITH_DESK_ZH = `(?:${WHO_ZH}|客服|坐席|座席)`
const IN_CLAUSE = (most: number): string => `[^，,。！!？?\\n]{0,${most}}`

/** What a draft says when it brings in a person. */
export const HANDOVER_ZH = anyOf([
  // 为您转接售后专员, 已经帮您排上人工了, 我让店长给您回电话
  `(?:转接|转到|转给|转交|转至|转人工|接入|接通|联系|安排|请|通知|呼叫|提交给?|反馈给?|反映给?|升级|移交|交给|交由|为您找|帮您找|叫|排上|排到|排进|加入|进入|预约|让)${IN_CLAUSE(12)}${WITH_DESK_ZH}`,
  `(?:接|换)(?:上|到|成|个|一?位)?${WITH_DESK_ZH}`,
  // 同事5分钟内给您打电话, 经理已经在看您的单子, 有真人来接您
  `${WHO_ZH}${IN_CLAUSE(12)}(?:会|将|马上|就来|稍后|尽快|正在|已经在|为您|给您|跟您|与您|联系您|回您|打给您|来电|来接|回电|接手|接您|跟进|接待|处理)`,
  // 人工9点上班, 坐席都在通话中，预计等待8分钟
  `(?:人工|真人|客服|坐席|座席)${IN_CLAUSE(12)}(?:上班|下班|上线|在线|服务时间|工作时间|值班|休息|不在|通话中|占线|排队|队列)`,
  // 前面还有2位, 您排第4, 已为您排队
  `(?:前面|前方)还?有${IN_CLAUSE(5)}[位个人]|您(?:现在|目前|这边)?排(?:在|到)?第|排(?:在|到)?第[^，,。！!？?\\n]{0,3}位|(?:为|帮|替|给)您${IN_CLAUSE(4)}排(?:队|上|好|着)|排队中|队列`,
  // 转接中, 为您转过去, 给您接过去了, 转了，请别关窗口
  `转接(?:中|一下|给|到|了)|(?:为|帮|给)您(?:转接|转过去|转一下|转|接过去|接通|接入)|(?:^|[，,。！!\\s])(?:已经?|这就|马上)?转(?:过去)?了`,
  // 她下午3点前给您电话, 王经理回您
  `(?:(?<!其)他|她|小(?![店编妹助的时号])[\\u4e00-\\u9fff])${IN_CLAUSE(12)}(?:[给跟与为]您|[给跟与为]你|联系您|回您|打给您|回电)`,
  // 热线400-820-1234，9点到21点都有人接
  `(?:热线|电话|拨打|致电)[^。！!？?\\n]{0,30}(?:有人|人工|接听|值守|专人)`,
])

const WHO_EN =
  '(?:person|human|agents?|colleagues?|representatives?|rep|specialists?|managers?|supervisors?|advis[oe]rs?|team|someone|somebody|pharmacists?|technicians?|engineers?|staff|expert|member|department|doctor|nurse)'
const REST_EN = (most: number): string => `[^.!?\\n]{0,${most}}`

export const HANDOVER_EN = anyOf(
  [
    `\\b(?:connect(?:ing|ed)?|transfer(?:ring|red)?|pass(?:ing|ed)?|hand(?:ing|ed)?|put(?:ting)?|forward(?:ing|ed)?|escalat(?:e|ing|ed)|refer(?:ring|red)?|bring(?:ing)?|brought|rout(?:e|ing|ed)|get(?:ting)?|ask(?:ing|ed)?|find(?:ing)?|loop(?:ing|ed)?)\\b${REST_EN(60)}\\b${WHO_EN}\\b`,
    `\\b(?:agents?|colleagues?|someone|somebody|specialists?|managers?|supervisors?|representatives?|advis[oe]rs?|pharmacists?|person|human|team)\\b${REST_EN(40)}\\b(?:will|can|is going to|are going to|shall|'ll|is on|are on|join(?:s|ing)?|take over|takes over|available|back at|back from|online|open|be with you|in from)\\b`,
    // you're being transferred, handing you over, I've passed everything on to Daniel
    `\\bescalat(?:ed|ing) (?:this|it|your)|\\b(?:transfer|connect)(?:ring|ing) you\\b|\\b(?:handing|passing|putting|patching) (?:you|this|it) (?:over|on|through|straight|across|to)\\b|\\byou(?:'re| are) being (?:transferred|connected|put through|handed)\\b|\\b(?:handed|passed|forwarded|transferred) (?:you|this|it|everything|all of (?:it|this)|your [a-z]{1,12}) (?:on |over |along |through )?to\\b`,
    // you're third in line, two people ahead of you
    `\\b(?:in|to|joined) (?:the|a|our) (?:[a-z]{1,12} )?queue\\b|\\b(?:number|position|place|next|first|second|third|fourth|fifth|\\d{1,3}(?:st|nd|rd|th)?) (?:[a-z]{1,8} )?in (?:the )?(?:line|queue)\\b|\\b(?:ahead|in front) of you\\b`,
    // he'll phone you, I'll have one of our stylists message you, I've booked you a callback
    `(?<!\\b(?:i|we|it|system|app|courier|driver|carrier|bank|which|that))(?:'ll| will)(?: [a-z]{1,12}){0,2} (?:phone|call|ring|message|text|e-?mail|contact) you\\b|\\b(?:have|get|ask) (?!you)[^.!?\\n]{1,40} (?:phone|call|ring|message|text|e-?mail|contact) you\\b|\\b(?:book|arrang|schedul|request|log|set up|organis|organiz)(?:ed|ing|e)?\\b${REST_EN(30)}\\bcall(?:-| )?back\\b`,
    // lines are open until 8 pm, call us on 0800 123 456, our people are in from 8
    `\\blines? (?:is|are) open\\b|\\b(?:call|ring|phone|reach)(?: us| them| (?:our|the)(?: [a-z'-]{1,20}){1,5})? (?:on|at) \\+?[\\d(]|\\bpeople (?:are|will be) (?:in|back|here) (?:from|at|on)\\b|\\b(?:stay|hold|remain) on the line\\b`,
  ],
  'i',
)

function anyOf(sources: readonly string[], flags = ''): RegExp {
  return new RegExp(sources.join('|'), flags)
}

/** A condition that is set before a person is brought in. */
export const CONDITION_ZH =
  /(?:转接?人工|人工|转接)(?:客服)?(?:之?前|以前)[^，。！？\n]{0,4}(?:，)?(?:请|需|要|麻烦|先|得)|(?:请|麻烦)?您?先(?:自助|试试|看看|点击|查看|描述|提供|填写|回答|说一下|说说|告诉|完成)[^。！？\n]{0,30}(?:再|才能?|之后|后)[^。！？\n]{0,8}(?:转|人工)|(?:只有|必须)[^。！？\n]{0,24}才(?:能|可以)?[^。！？\n]{0,6}(?:转|人工)|(?:无法|不能|没法|不支持|暂不)(?:为您|给您|帮您)?(?:转接?|提供)(?:人工|到人工|真人)|(?:没有|不提供)(?:人工|真人)(?:客服|服务)?|不(?:用|需要|必)(?:转|找)(?:接)?人工|我(?:就)?(?:可以|能)(?:帮|为|给)您(?:解决|处理)[^。！？\n]{0,12}(?:不用|无需|不必)[^。！？\n]{0,6}(?:人工|转)/

export const CONDITION_EN =
  /\b(?:before (?:i|we) (?:can |could )?(?:connect|transfer|pass|hand|put|bring|escalate)|(?:once|after) you(?:'ve| have)? (?:answered|tried|completed|filled|read|told|given|provided)[^.!?\n]{0,60}(?:connect|transfer|agent|person|human|colleague)|(?:first|just) (?:try|answer|tell|give|complete|fill)[^.!?\n]{0,80}(?:then|before)[^.!?\n]{0,30}(?:connect|transfer|agent|person|human)|(?:can(?:no|')?t|cannot|unable to|not able to|don't|do not) (?:connect|transfer|put|pass|offer|provide|have)[^.!?\n]{0,40}(?:agents?|person|human|representatives?|colleague|someone|people)|no need (?:for|to)[^.!?\n]{0,30}(?:agent|person|human|representative)|only if[^.!?\n]{0,60}(?:connect|transfer|agent|human))\b/i

/** A person is not there now, and the draft says when: honest, so no obstruction. */
export const WHEN_BACK =
  /\d{1,2}\s?[:：点时]|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.)|明天|工作日|上班后|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|business (?:day|hours)|working (?:day|hours)/i

/** Names of tools that bring in a person. */
export const HANDOVER_TOOL =
  /hand_?-?(?:off|over)|escalat|human|live_?-?(?:agent|chat)|call_?-?back|(?:transfer|connect|route|forward|refer|assign|notify|page|contact|request|ask|invite|summon)[_-]?(?:to)?[_-]?(?:a|an|the)?[_-]?(?:agent|person|specialist|manager|supervisor|staff|team|support|pharmacist|doctor|nurse|advis[eo]r|expert|technician|engineer|colleague|representative|operator|lawyer|queue)|转人工|人工客服|转接/i
