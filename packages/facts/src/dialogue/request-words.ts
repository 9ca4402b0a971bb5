/** Where a clause that asks for something begins. */
const OPENER =
  "(?:how|what|what's|whats|when|when's|where|where's|which|who|who's|whose|why|can|could|do|does|did|is|are|was|were|will|would|may|should|has|have you|have they|am i|any chance|please|pls|kindly|tell me|send me|let me know|give me|cancel|check|i(?:'d| would) like|i need to know|i want to|i also|i wonder|i was wondering)\\b"

/** Ends of clauses; one within a sentence counts only where another request begins. */
export const CLAUSE_ENDS = new RegExp(
  `[。？！；;?!\\n，①②③④⑤⑥⑦⑧⑨⑩]|\\.(?=\\s|$)|(?:^|[\\s：:])\\(?\\d{1,2}[.)）、](?!\\d)|[,、:：](?!\\d)|(?:^|\\s)(?:and|also|plus|or|but)(?=\\s(?:also |then |please )?${OPENER})|(?:还有|另外|顺便|以及|然后|再就是)`,
  'gi',
)

/** A clause in English that asks for something. */
export const ENGLISH_REQUEST = new RegExp(
  `^\\W{0,4}(?:(?:hi|hello|hey|ok|okay|so|and|also|but|oh|well|then|plus|please|btw|by the way|sorry|thanks|great|or|yes|no|firstly|first|second|secondly|third|thirdly|finally|lastly|one more thing|quick question)\\b\\W{0,3}){0,4}${OPENER}`,
  'i',
)

/** A clause in Chinese that asks a question, or asks for a deed. */
export const CHINESE_REQUEST =
  /[吗么嘛]\s{0,3}$|[吗么嘛][？?]|多少|几[个件天年斤级升码号点片岁克公块时]|什么|啥|怎么|怎样|如何|哪|谁|是否|能不能|可不可以|有没有|要不要|会不会|是不是|行不行|好不好|多[大久重长高宽远快]|何时|能[^，。]{1,12}不[？?]?$|(?!时不时|动不动)([\u4e00-\u9fff])不\1|(?:帮我|帮忙|麻烦|请问|请您|请帮|给我|替我|把.{1,12}(?:改|换|退|取消|发|寄))|[呢没不]\s{0,3}[？?]?\s{0,3}$/u

/** A yes or a no would answer it. */
export const YES_NO =
  /^\W{0,4}(?:(?:hi|hello|hey|ok|okay|so|and|also|but|oh|then|plus|please|btw)\b\W{0,3}){0,3}(?:can|could|do|does|did|is|are|was|were|will|would|may|should|has|have|any)\b|[吗么嘛]|是否|能不能|可不可以|有没有|要不要|会不会|是不是|行不行|(?!时不时|动不动)([\u4e00-\u9fff])不\1|[不没]\s{0,3}[？?]?\s{0,3}$/i

/** Politeness, complaint and talk in the form of a question. */
export const NO_REQUEST =
  /\b(?:can you believe|are you kidding|are you serious|how are you|are you there|anyone there|is that (?:ok|okay|right|correct)|am i right|do you understand|how (?:dare|hard)|what the|what a (?:mess|joke|shame)|why (?:is|are|does|do) (?:it|this|everything|you)|who cares)\b|在吗|怎么回事|搞什么|什么意思|凭什么|为什么|为啥|怎么这么|怎么还|有没有搞错|是不是骗|知道吗|明白吗|对吗|对吧|是吧|好吗$|行吗$/i

/** The agent only says that it looks, so that what was asked stays open. */
export const HOLDING =
  /^(?=.{0,90}$)(?:[\s\S]{0,40}(?:let me (?:look|check|see|pull|find)|i(?:'ll| will) (?:look|check|find|pull)|one (?:moment|second|sec)|just a (?:moment|second|sec)|bear with me|hold on|checking)\b|[\s\S]{0,24}(?:稍等|查一?下|查查|看一?下|看看|查询|帮您查|给您查|核实|来查|在查|马上查|查名额))/i

/** A yes or a no that opens a clause of a reply. */
export const PLAIN_ANSWERS =
  /(?:^|[.!?\n:;,，。！？；：～~、]\s{0,2})(?:yes|no|yep|nope|sure|of course|certainly|absolutely|it does|it is|they do|you can|it isn't|it doesn't)\b|(?:^|[\n，。！？；：～~、\s\d.])(?:有的|没有的|可以的|能的|是的|不是的|不能的|不可以的|对的|会的|不会的|支持的|行的|不行的|没问题|可以哦|有哦|能哦|不能哦|当然)/gi

/** The agent says that it does not know, will find out, or that another does it, or where it is found. */
export const DEFERRING =
  /\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|won't be able to) (?:say|tell|see|confirm|find|promise|check|comment|judge|answer|verify|know|speak|decide|access|give|help|do|make|look|estimate|guarantee|work out|look up|advise)\b|\b(?:don't|do not|doesn't|does not) (?:know|have (?:any|that|this|the|anything|information|details|access|an? )|say|mention|state|specify|list|show|tell|cover)|\b(?:not sure|unsure|no idea|no information|no details|no data|isn't (?:listed|stated|specified|mentioned|given|in (?:my|our|the))|not (?:listed|stated|specified|mentioned|given|recorded|known|available to me|something i can)|nothing (?:on|about))\b|\b(?:i|we)(?:'ll| will|'m going to|'d have to| need to| have to|'ve)(?: also| then| now| just| already)? (?:check|ask|find out|look|pass|get back|forward|transfer|connect|hand|escalate|raise|follow up|confirm|verify|send|let you know|come back|sort|note|noted|asked|passed)\b|\blet me (?:check|find|ask|get|look|confirm|transfer|connect|hand)\b|\b(?:colleague|specialist|our team|support team|team member|representative|human agent|someone from)\b|\b(?:under|in|on|via|through|at) (?:your account|my orders|my account|your orders|the (?:app|website|product page|help page|link|settings|checkout))\b|\bdepends\b|\b(?:contact|call|e-?mail|reach) (?:us|them|the|our)\b|不清楚|不确定|不知道|不了解|没法|无法|说不准|不好说|不好判断|不敢|不便|资料(?:里|上|中)?(?:没|未)|没有?(?:写|标|提|注明|说明|查到|找到|相关|这方面|记录|信息|资料|准话)|未(?:写|标|提|注明|说明|查到)|暂无|查不到|看不到|看不见|找不到|我(?:这边|这就|马上|去|再|先|来|帮您|给您|会)?(?:帮您|给您|为您|去|再)?(?:查|问|核实|核对|确认|反馈|登记|记录|看)|转(?:接|给|人工|交|告)|同事|专员|人工|药师|稍后|回头|尽快(?:回复|答复)|建议(?:您)?(?:咨询|联系|查看|询问|问)|以[^，。]{1,16}为准|详情页|链接|页面|点击|在[“"「']?我的|咨询|联系(?:我们|客服|快递|商家)/gi

/** The agent asks back. */
export const ASKING_BACK =
  /[^.!?。！？\n]{0,200}[?？]|\b(?:could|can|would) you (?:please )?(?:send|tell|give|share|provide|confirm|let)\b|\bplease (?:send|tell|give|share|provide|confirm|let|reply)\b|\bi(?:'ll| will)? need (?:your|the|a few|some|to know)\b|麻烦(?:您)?(?:提供|告诉|发|说|给|确认|核对|回复)|请(?:您)?(?:提供|告诉|告知|发|确认|核对|回复|回)|发我|告诉我|先说|先看看您/gi

/** A courtesy at the end of a reply, which asks nothing. */
export const CLOSING =
  /anything else|any(?:thing)? (?:other|further|more)|else (?:i|we) can|other questions|any questions|how does that sound|need any help|还有(?:其他|什么|别的|不懂|疑问)|其他(?:问题|想|需要|疑问)|别的(?:问题|想)|有什么(?:可以|能|需要|问题)|随时(?:问|找|联系|来问)|继续问|需要的话|有(?:问题|需要)/i

/** What was asked first is not so, and what hangs on it needs no answer. */
export const REFUSAL =
  /\b(?:unfortunately|i'm afraid|sorry|cannot|can't|can not|not (?:possible|available|eligible|returnable)|sold out|out of stock|no longer|don't|doesn't|isn't|aren't|no)\b|不(?:能|可以|支持|行|提供|接受|可|发|送|退|换|含|在)|没有|没货|无货|缺货|售罄|暂无|无法|抱歉/i
