import type { About } from '../language-pack.ts'

/** Clauses about what the agent knows, feels, or will look at: nothing to check. */
const IDLE =
  /^(?:我(?:们|这边)?(?:理解|明白|知道|看|查|帮您看|帮您查|不太清楚|不清楚|不知道|不确定|没法确认|无法确认|再|先|来|想|觉得|也|很|非常|能理解)|让您|给您(?:添|带来)|感谢|谢谢|抱歉|辛苦|希望|祝|祝您|欢迎|请|麻烦|您(?:好|放心|说|看|问|是想|想|先|可以(?:告诉|说|随时|继续|描述|直接)|别|稍等|觉得|考虑|要是|如果|方便|提到|反馈|这边)|有(?:什么|任何|其他|需要|问题)|还有(?:其他|什么)|如(?:果|有|需)|需要(?:我|的话|帮)|随时|稍等|别|不用(?:担心|客气|谢|着急)|放心|注意安全|路上|慢慢|再见|对不起|不好意思|确实|其实|因为|所以|因此|不过$|但是$|另外$|同时$|此外$|首先|其次|最后$|以上|以下|好的|嗯|哈|可以(?:吗|的|啊|呀)?$|没问题|当然|是的|没错|对的)/

/** Words that make a clause say something of goods or service. */
const PREDICATE =
  /[是有能可会须应属在得要用写算按送扣收退换含限改发定偏]|不|没|无|支持|适合|需要|必须|采用|生效|到期|停产|下架|休息|免|同价|防|上过|拿过|享|转|折|各得/

/** True if a clause without a value still says something that can be checked. */
export function isAssertion(text: string, { topic }: About): boolean {
  const letters = text.replace(/[^\u4e00-\u9fffa-z0-9]/g, '')
  if (letters.length < (topic ? 2 : 4) || IDLE.test(text)) return false
  return PREDICATE.test(text)
}

/** A clause about the thing itself, by a word that points at it. */
const OF_THING =
  /^(?:不过|但是?|而且|其实|另外|亲[，,]?)?(?:它|这|那|该|本|此)(?!.{0,3}(?:我|您|你|咱))(?:款|件|双|条|台|瓶|盒|种|辆|套|张|支|家|间|个(?!问题|情况|意思|时候|事|您|我|建议))?[^，。;!?\n]{0,8}?(?:[是有会能可带含要]|不|没|比较|很|偏|挺|非常|自带|采用)/

/** The kind of a clause that no topic shows but whose subject is a thing that is sold. */
export function isOfThing(text: string): boolean {
  return OF_THING.test(text)
}

const RULE = /^(?![我您你]).{2,40}?(?:必须|只能|不能|不可|不得|仅限|禁止|须(?!知)|不允许|不予)/

/** True if a clause states a rule, whatever it is about. */
export function isRule(text: string): boolean {
  return RULE.test(text)
}
