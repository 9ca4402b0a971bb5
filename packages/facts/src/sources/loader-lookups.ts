import type { Finding, SourceRef, Turn } from '@vouchsafe/core'
import { phraseKey } from '../lookup/tokens.ts'
import { idsInText, idsInTurn, lastQuestion, namesIn } from '../subject/spoken-of.ts'
import type { FactLoader, Settings } from './loaded-source.ts'
import type { Answer, Lookup, LookupCache } from './lookup-cache.ts'
import type { Asked, DraftLookups, Looked, SourcePart } from './source.ts'
import { codeOf } from './type-cell.ts'

interface LoaderLookupsOptions {
  readonly loader: FactLoader
  readonly settings: Settings
  readonly cache: LookupCache
  readonly turn: Turn
}

type Failure = Exclude<Answer, ReadonlyMap<string, unknown>> | 'too-many'

interface Answered {
  readonly lookup: Lookup
  readonly answer: Answer | 'too-many'
}

/** What one loader is asked for in the course of one draft. */
export class LoaderLookups implements DraftLookups {
  readonly #options: LoaderLookupsOptions
  /** What this draft has asked for: it sees one state of each record, however long it takes. */
  readonly #answers = new Map<string, Answered>()
  readonly #refreshed = new Set<string>()
  #parts: readonly SourcePart[] = []
  #begun = false

  constructor(options: LoaderLookupsOptions) {
    this.#options = options
  }

  async lookUp(asked: Asked): Promise<Looked> {
    const wanted = this.#wanted(asked)
    const open = wanted.filter(({ key }) => !this.#answers.has(key))
    const room = Math.max(0, this.#options.settings.maxLookups - this.#answers.size)
    for (const lookup of open.slice(room))
      this.#answers.set(lookup.key, { lookup, answer: 'too-many' })
    await this.#ask(open.slice(0, room), asked, false)
    const failure = wanted.map(({ key }) => this.#answers.get(key)?.answer).find(isFailure)
    return {
      parts: this.#parts,
      ...(failure !== undefined && { finding: this.#finding(failure) }),
    }
  }

  async refresh(places: readonly SourceRef[], asked: Asked): Promise<Looked> {
    const codes = new Set(places.map(({ pointer = '' }) => codeOf(firstKey(pointer))))
    const again = [...this.#answers.values()]
      .filter(({ lookup, answer }) => !this.#refreshed.has(lookup.key) && holds(answer, codes))
      .map(({ lookup }) => lookup)
    for (const { key } of again) this.#refreshed.add(key)
    await this.#ask(again, asked, true)
    return { parts: this.#parts }
  }

  /** What the sentences speak of, and the first time also what the conversation does. */
  #wanted({ sentences, claims }: Asked): readonly Lookup[] {
    const { loader, settings, turn } = this.#options
    const lookups = new Map<string, Lookup>()
    const add = (lookup: Lookup) => lookups.set(lookup.key, lookup)
    const isFirst = !this.#begun
    this.#begun = true
    if (loader.get !== undefined) {
      const ids = [
        ...(isFirst ? idsInTurn(turn) : []),
        ...sentences.flatMap(({ text }) => idsInText(text)),
      ]
      for (const id of ids) if (settings.accepts?.(id) ?? true) add(byId(id))
    }
    if (loader.search !== undefined) {
      const question = isFirst && settings.searchQuestion ? lastQuestion(turn) : []
      for (const words of [...question, ...namesIn(claims)]) add(bySearch(words))
    }
    return [...lookups.values()]
  }

  /** Asks, and makes the parts anew if anything came. An answer that fails leaves what was known before. */
  async #ask(lookups: readonly Lookup[], asked: Asked, fresh: boolean): Promise<void> {
    if (lookups.length === 0) return
    const { clock, signal } = asked
    const { complete: isComplete } = this.#options.settings
    const answers = await this.#options.cache.ask(lookups, { clock, signal, fresh })
    let came = false
    for (const lookup of lookups) {
      const answer = answers.get(lookup.key) ?? 'failed'
      if (fresh && typeof answer === 'string') continue
      this.#answers.set(lookup.key, { lookup, answer })
      const tells = isComplete !== undefined || (typeof answer !== 'string' && answer.size > 0)
      came ||= tells || fresh
    }
    if (came) this.#parts = this.#makeParts()
  }

  /** Records asked for by id are in play; those a search gave must be named. */
  #makeParts(): readonly SourcePart[] {
    const { loader, settings } = this.#options
    const byId = new Map(this.#records('id'))
    const searched = new Map(this.#records('search').filter(([id]) => !byId.has(id)))
    const failed = [...this.#answers.values()].some(({ answer }) => isFailure(answer))
    const complete = failed && settings.complete === true ? false : settings.complete
    const part = (records: ReadonlyMap<string, unknown>, inPlay: boolean): SourcePart => ({
      type: 'records',
      id: loader.id,
      // Whatever is no JSON is left out when rows are made.
      data: Object.fromEntries(records) as never,
      byCode: true,
      inPlay,
      ...(settings.currency !== undefined && { currency: settings.currency }),
      ...(complete !== undefined && { complete }),
    })
    const parts = [
      ...(byId.size > 0 ? [part(byId, true)] : []),
      ...(searched.size > 0 ? [part(searched, false)] : []),
    ]
    // That nothing was found tells something where the source says whether it is complete.
    return parts.length === 0 ? [part(searched, false)] : parts
  }

  #records(by: Lookup['by']): readonly (readonly [string, unknown])[] {
    return [...this.#answers.values()].flatMap(({ lookup, answer }) =>
      lookup.by === by && typeof answer !== 'string' ? [...answer] : [],
    )
  }

  #finding(failure: Failure): Omit<Finding, 'span'> {
    const { loader, settings } = this.#options
    const message = `The source "${loader.id}" ${WHAT_HAPPENED[failure]}.`
    return settings.onError === 'annotate'
      ? { code: 'facts/not-checked.source', action: 'annotate', mark: 'not-checked', message }
      : { code: 'facts/failed.source', action: 'block', handoff: 'guard-failed', message }
  }
}

const WHAT_HAPPENED = {
  failed: 'could not be asked',
  'timed-out': 'did not answer in time',
  'too-many': 'would have to be asked for more than is allowed',
} as const satisfies Record<Failure, string>

function isFailure(answer: Answer | 'too-many' | undefined): answer is Failure {
  return typeof answer === 'string'
}

function byId(id: string): Lookup {
  return { key: `id:${codeOf(id)}`, by: 'id', words: id }
}

function bySearch(words: string): Lookup {
  return { key: `search:${phraseKey(words)}`, by: 'search', words }
}

function holds(answer: Answer | 'too-many', codes: ReadonlySet<string>): boolean {
  return typeof answer !== 'string' && [...answer.keys()].some((id) => codes.has(codeOf(id)))
}

/** The first key of a JSON pointer. */
function firstKey(pointer: string): string {
  const [, key = ''] = pointer.split('/')
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
