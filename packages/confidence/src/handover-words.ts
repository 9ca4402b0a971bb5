/** What a draft says when it brings in a person. */
export const HANDOVER_ZH =
  /(?:转接|转到|转给|转交|转至|转人工|接入|接通|联系|安排|请|通知|呼叫|提交给?|反馈给?|反映给?|升级|移交|交给|交由|为您找|帮您找|叫)[^，。！？\n]{0,12}(?:人工|真人|客服|专员|专人|同事|主管|经理|负责人|店长|工作人员|药师|工程师|顾问|团队|部门|人员|老师|医生|技师)|(?:人工|真人|专员|专人|同事|主管|经理|药师|工程师|工作人员|负责人)[^，。！？\n]{0,10}(?:会|将|马上|稍后|尽快|正在|为您|跟您|与您|联系您|回电|接手|跟进|接待|处理)|(?:人工|真人|客服)[^，。！？\n]{0,12}(?:上班|下班|上线|在线|服务时间|工作时间|值班|休息|不在)|转接(?:中|一下|给|到|了)|(?:为您|帮您|给您)(?:转接|转过去|转一下|转)/

export const HANDOVER_EN =
  /\b(?:connect(?:ing|ed)?|transfer(?:ring|red)?|pass(?:ing|ed)?|hand(?:ing|ed)?|put(?:ting)?|forward(?:ing|ed)?|escalat(?:e|ing|ed)|refer(?:ring|red)?|bring(?:ing)?|brought|rout(?:e|ing|ed)|get(?:ting)?|ask(?:ing|ed)?|find(?:ing)?|loop(?:ing|ed)?)\b[^.!?\n]{0,60}\b(?:person|human|agents?|colleagues?|representatives?|rep|specialists?|managers?|supervisors?|advis[oe]rs?|team|someone|somebody|pharmacists?|technicians?|engineers?|staff|expert|member|department|doctor|nurse)\b|\b(?:agents?|colleagues?|someone|somebody|specialists?|managers?|supervisors?|representatives?|advis[oe]rs?|pharmacists?|person|human|team)\b[^.!?\n]{0,40}\b(?:will|can|is going to|are going to|shall|'ll|is on|are on|joins?|take over|takes over|available|back at|back from|online|open|be with you)\b|\bescalat(?:ed|ing) (?:this|it|your)|\b(?:transfer|connect)(?:ring|ing) you\b/i

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
