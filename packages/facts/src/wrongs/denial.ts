import { type ClausePart, clausesOf } from './clauses.ts'

const DENYING =
  /n['’]t\b|\b(?:not|no|never|cannot|without|neither|nor|none|nothing|excluding|except|unfortunately|sadly|only|unless|but not)\b|不|没|沒|无|無|未|非|勿|禁|除外|除了|抱歉|可惜|遗憾|只(?:能|有|限|是)|仅/i
const HARMLESS =
  /\bno (?:problem|worries|trouble|bother|need|doubt|hassle|fuss|stress|extra|issues?)\b|\bnot (?:only|to worry|just)\b|\bdon['’]t worry\b|\bnothing (?:else|more|extra|to worry)\b|\bno (?:other|further|more|adapter|tools?)\b|\bwithout (?:any )?(?:problems?|issues?|trouble|hassle)\b|没问题|没关系|没毛病|没事|不过|不但|不仅|不用(?:担心|另|再|额外)|无需(?:担心|另|再|额外)|不(?:必|需要)(?:担心|另|再|额外)|不止|毫无压力|无压力|无论|不管|不错/gi

/** True if a text denies, restricts or excepts something. */
export function denies(text: string): boolean {
  return DENYING.test(text.replace(HARMLESS, ' '))
}

/** True if it asks, or says what holds only on a condition. */
export function isOpenEnded(text: string): boolean {
  return OPEN.test(text)
}

const OPEN =
  /[?？]\s{0,3}$|\b(?:if|whether|unless|in case|provided|please check|let me check|could you|would you|might|may be|maybe|perhaps)\b|如果|若|要是|假如|是否|吗|请问|麻烦|可能|也许|确认一下|核实/i

/** The clauses of a text that say something of a sort outright: they deny nothing, ask nothing and set no condition. */
export function saidOutright(text: string, sort: RegExp): readonly ClausePart[] {
  return clausesOf(text).filter(
    ({ text: clause }) => sort.test(clause) && !denies(clause) && !isOpenEnded(clause),
  )
}
