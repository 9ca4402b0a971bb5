import { parseArgs } from 'node:util'
import { type Claim, type Sentence, type Turn, vouchsafe } from '@vouchsafe/core'
import { documents, type FactDocument, facts } from '@vouchsafe/facts'
import { mulberry } from './shop.ts'

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '100000' },
    lookups: { type: 'string', default: '400' },
  },
})
const PASSAGES = Number(values.passages)
const LOOKUPS = Number(values.lookups)
const PASSAGES_A_DOCUMENT = 20
const CHANGES = 50
/** Claims before the clock starts: one in ten is about terms, and what reads those has to be compiled as well. */
const WARM_UP = 2000
/** The bar: one claim against all of them, on one quiet core. */
const BAR = { p95: 5 }

const COMMON = {
  en: 'the of to and a in is for your you we be with on that are this it or as can will not from at by our may must have',
  zh: '的是在和可以不有为您我们要到等上下一个会能',
}

/** One sentence in so many, of pages and claims alike, is about terms, which are held against whole pages. */
const TERMS_EVERY = 10
const TERMS = { en: 'refund', zh: '退款' }

const SYLLABLES = ['ba', 'ko', 'mi', 'tu', 'le', 'ran', 'sor', 'den', 'pil']

type Language = keyof typeof COMMON

/** Sentences whose words are as unevenly common as those of real pages: few are everywhere, most are rare. */
function writer(language: Language): () => string {
  const random = mulberry(11)
  const common = language === 'en' ? COMMON.en.split(' ') : [...COMMON.zh]
  const rare = (most: number) => Math.floor(random() ** 3 * most)
  const pick = () => common[Math.floor(random() * common.length)] ?? ''
  // Letters alone: a word with a digit in it would be read as a code.
  const spelt = (word: number) =>
    word.toString(9).replace(/\d/g, (digit) => SYLLABLES[Number(digit)] ?? '')
  const words = {
    en: () => (random() < 0.4 ? pick() : spelt(rare(20_000))),
    zh: () => (random() < 0.3 ? pick() : String.fromCharCode(0x4e00 + rare(3000))),
  }
  const [length, between, end] = language === 'en' ? [18, ' ', '.'] : [26, '', '。']
  let count = 0
  const wordAt = (at: number) => {
    if (at === 9) return `${between}${1 + rare(900)}${between}`
    return at === 4 && count % TERMS_EVERY === 0 ? TERMS[language] : words[language]()
  }
  return () => {
    count += 1
    return Array.from({ length }, (_, at) => wordAt(at)).join(between) + end
  }
}

function pageOf(at: number, write: () => string): FactDocument {
  const text = Array.from({ length: PASSAGES_A_DOCUMENT }, write).join('\n')
  return { id: `page-${at}`, text }
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}`
}

function timed(run: () => void): number {
  const began = performance.now()
  run()
  return performance.now() - began
}

/** Indexing, changing and looking up prose, through the public interface alone. */
async function measure(language: Language): Promise<void> {
  const write = writer(language)
  const pages = Array.from({ length: PASSAGES / PASSAGES_A_DOCUMENT }, (_, at) => pageOf(at, write))
  let source = documents([])
  const indexing = timed(() => {
    source = documents(pages)
  })
  const changes = Array.from({ length: CHANGES }, (_, at) => pageOf(at, write)).map((page) =>
    timed(() => source.put(page)),
  )
  const told: number[] = []
  let spent = 0
  const stating = {
    name: 'claims',
    inspect: (sentence: Sentence) => ({ claims: [claimOf(sentence)] }),
  }
  const note = (event: {
    readonly type: string
    readonly guard?: string
    readonly ms?: number
  }) => {
    if (event.type === 'hook-end' && event.guard === 'facts') spent += event.ms ?? 0
  }
  const guards = [stating, facts([source], { faithful: 'statements' })]
  const pipeline = vouchsafe({ guards, observers: [note] })
  for (let at = 0; at < WARM_UP + LOOKUPS; at += 1) {
    spent = 0
    const turn: Turn = { conversationId: 'bench', messages: [{ role: 'user', content: '?' }] }
    await pipeline.reply(turn, write)
    if (at >= WARM_UP) told.push(spent)
  }
  console.log(`${language}: ${PASSAGES} passages in ${pages.length} documents`)
  console.log(`  indexing        ${(indexing / 1000).toFixed(1)} s`)
  console.log(`  a document put  ${spread(changes)} ms`)
  console.log(`  a claim held    ${spread(told)} ms  (the bar: p95 ≤ ${BAR.p95} ms)`)
}

function claimOf(sentence: Sentence): Omit<Claim, 'id'> {
  const { start, end } = sentence
  return { kind: 'other', polarity: 'affirmed', certainty: 'asserted', start, end }
}

for (const language of ['en', 'zh'] as const) await measure(language)
