import type { Span } from '@vouchsafe/text'

const COPULA = /^(?:就)?(?:是|为|:)\s{0,2}["“「]?/

/** Words that open no value: 是不是, 是很好的, 是哪个. */
const NO_VALUE =
  /^(?:不|没|很|非常|比较|最|更|太|挺|什么|多少|哪|怎|几|吗|呢|否|有|在|由|用|可以|能|会|要|您|你|我|它|这|那|该|按|根据|以|因|为了|为您|给|正|已|还|都|一样|相同|如下|以下|免费|好的|对的|正常|属于|通过|需要|统一|所有|另外)/

/** The words behind 是 to the end of the clause. */
export function predicateAt(folded: string, rest: Span): Span | undefined {
  const text = folded.slice(rest.start, Math.min(rest.end, rest.start + 40))
  const copula = COPULA.exec(text)?.[0]
  if (copula === undefined) return undefined
  const [told = ''] = /^[^，。;!?\n~"”」、]{1,20}/.exec(text.slice(copula.length)) ?? []
  const words = told.replace(/(?:的|哦|呢|哈|呀|啊|吗)$/, '')
  if (words === '' || NO_VALUE.test(words)) return undefined
  const start = rest.start + copula.length
  return { start, end: start + words.length }
}
