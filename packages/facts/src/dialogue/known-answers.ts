import { oncePer } from '../lookup/once.ts'
import { fieldWords, gramsOf, isHan, stem, tokenise } from '../lookup/tokens.ts'
import { EMPTY_WORDS } from '../words/function-words.ts'
import type { World } from '../world.ts'
import { fewRows } from '../wrongs/few-rows.ts'
import { sentencesOf } from '../wrongs/known-texts.ts'
import { isPutOffIn, plainAnswersSpared } from './answered.ts'
import type { CustomerRequest } from './requests.ts'

/** Something known that would answer a request: a sentence of a document, or a field. */
interface Answer {
  /** What it is called by. */
  readonly words: ReadonlySet<string>
  /** What it says, by which a reply tells it. */
  readonly says: ReadonlySet<string>
  /** Numbers of it, and short values, that would tell it alone. */
  readonly values: readonly string[]
}

const MOST = 120
const LONGEST_REPLY = 8000
/** So rare is a word that singles out one answer. */
const RARE = 2

/** Words by which things are asked, and not what is asked. */
const ASKING = new Set(
  'how what when where which who whos why can could does please tell know need want like have there much many long also still think sure one thing things question questions three two quick quickly possible get got give take make come use work help look about able just really with from your them they then than some other each both maybe hello want wondering wonder another order buy right time days week today tomorrow you she him had and for not but are was were any all only per out into over under until till after before during while via per the its his her our their who whom onto off own same such more most less least than too yet now soon already again back down left includ included including extra'
    .split(' ')
    .map(stem),
)
const ASKING_HAN = new Set([
  ...'吗么嘛呢吧的了着过是有没我你您他她它这那哪能可以会要不怎什多少几啥谁在和与跟还请问想给把就都也又再很太到去来上下里外个件一二两三大小点用做买说看好行得对给让',
])

/** Content of a text: stems of four letters and more, pairs of Han characters that are none of grammar. */
function contentOf(text: string): ReadonlySet<string> {
  const grams = [...gramsOf(tokenise(text.slice(0, LONGEST_REPLY)))]
  return new Set(
    grams.filter((gram) =>
      isHan(gram.charAt(0))
        ? ![...gram].some((one) => ASKING_HAN.has(one))
        : gram.length > 2 && !/^\d/.test(gram) && !EMPTY_WORDS.has(gram) && !ASKING.has(gram),
    ),
  )
}

const answersOf = oncePer((world: World): readonly Answer[] => {
  const sentences = sentencesOf(world)
    .slice(0, MOST)
    .map(({ text }) => {
      const says = contentOf(text)
      return { words: says, says, values: text.match(/\d[\d.,]*\d/gu) ?? [] }
    })
  const cells = fewRows(world)
    .flatMap(({ cells: all }) => all)
    .slice(0, MOST * 2)
    .filter(({ raw }) => typeof raw === 'string' && raw.length > 12)
    .map(({ raw, name }) => ({
      words: contentOf(
        fieldWords(name)
          .join(' ')
          .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''),
      ),
      says: contentOf(String(raw)),
      values: String(raw).match(/\d[\d.,]*\d/gu) ?? [],
    }))
  return [...sentences, ...cells]
})

/**
 * Requests of several that a source answers and the reply does not touch: neither their words nor those of the answer stand in
 * it. Only a word that few sources bear leads to an answer, so that what is asked in general is left alone.
 */
export function leftOutThoughKnown(
  requests: readonly CustomerRequest[],
  text: string,
  world: World,
): readonly CustomerRequest[] {
  if (requests.length < 2) return []
  const answers = answersOf(world)
  if (answers.length === 0) return []
  const told = contentOf(text)
  const contents = requests.map((request) => contentOf(request.text))
  const isMet = contents.map((words) => [...words].some((word) => told.has(word)))
  const open = requests.filter((_, index) => {
    if (isMet[index] === true) return false
    const others = new Set(contents.filter((__, at) => at !== index).flatMap((words) => [...words]))
    const own = [...(contents[index] ?? [])].filter((word) => !others.has(word))
    const known = own.flatMap((word) => {
      const about = answers.filter(({ words }) => words.has(word))
      return about.length > 0 && about.length <= RARE ? about : []
    })
    return known.length > 0 && !known.some((answer) => tells(text, told, answer))
  })
  // A reply that takes up nothing that was asked speaks of it in other words.
  if (open.length === 0 || !isMet.includes(true) || isPutOffIn(text)) return []
  return plainAnswersSpared(open, text, requests)
}

function tells(text: string, told: ReadonlySet<string>, { says, values }: Answer): boolean {
  const shared = [...says].filter((word) => told.has(word)).length
  return shared > 1 || shared * 2 > says.size || values.some((value) => text.includes(value))
}
