import { isHan, phraseKey, stem, type Token, tokenise } from '../lookup/tokens.ts'
import { ENTAILED, FEATURES, IMPLIED, OPPOSITES } from './feature-words.ts'
import { type PhraseHit, PhraseTable } from './phrase-table.ts'

/** Words without their endings, in their places. */
function stemmed(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => (isHan(token.text) ? token : { ...token, text: stem(token.text) }))
}

function buildTable(): PhraseTable<string> {
  const table = new PhraseTable<string>()
  for (const group of Object.values(FEATURES)) {
    for (const names of group) {
      const [id] = names
      if (id === undefined) continue
      for (const name of names) {
        table.add(
          stemmed(tokenise(name)).map((token) => token.text),
          id,
        )
      }
    }
  }
  return table
}

const TABLE = buildTable()
const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries(FEATURES).flatMap(([group, features]) =>
    features.map(([id]) => [id ?? '', group] as const),
  ),
)
const OPPOSITE: ReadonlyMap<string, string> = new Map(
  OPPOSITES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
)
const IMPLIED_BY_KEY: ReadonlyMap<string, Readonly<Record<string, boolean>>> = new Map(
  Object.entries(IMPLIED).map(([name, says]) => [phraseKey(name), says]),
)

/** The features that some words name, by their places; the longest names come first. */
export function findFeatures(tokens: readonly Token[]): readonly PhraseHit<string>[] {
  return TABLE.find(stemmed(tokens))
}

/** What a value says of features by being what it is: `half_board` of breakfast. */
export function impliedBy(key: string): Readonly<Record<string, boolean>> | undefined {
  return IMPLIED_BY_KEY.get(key)
}

/** The field that a feature belongs to: `lodging`, `connection`. */
export function groupOf(feature: string): string | undefined {
  return GROUPS.get(feature)
}

/**
 * What a yes or no to one feature says of another: the same of itself, the contrary of its opposite, and yes of what it
 * entails.
 */
export function saysOf(feature: string, says: boolean, wanted: string): boolean | undefined {
  if (feature === wanted) return says
  if (OPPOSITE.get(feature) === wanted) return !says
  return says && ENTAILED[feature]?.includes(wanted) === true ? true : undefined
}

/** The name itself denies: `sugar-free`, 不可退. */
export function isDenyingName(key: string): boolean {
  return /^(?:no|non|not|without|zero|不|零|禁|无(?! [线绳障限]))(?: |$)| fre$/u.test(key)
}
