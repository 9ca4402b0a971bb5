import type { Claim, ClaimValue, Context, Verdict } from '@vouchsafe/core'
import type { Stated } from '../case.ts'

type Found = Pick<Verdict, 'status' | 'reckoned'>

/** What is wrong, or no longer so, bears out nothing that is reckoned with it. */
const WRONG: ReadonlySet<Verdict['status']> = new Set<Verdict['status']>(['contradicted', 'stale'])

/** How far back a draft is read: cost must grow with the draft's length alone. */
const CLAIMS_BACK = 60

/** The last verdict on each claim of a draft. The list of verdicts grows as the draft is read, and each is read once. */
export class Statuses {
  #verdicts: readonly Verdict[] = []
  #read = 0
  #statuses = new Map<string, Found>()

  of(verdicts: readonly Verdict[]): ReadonlyMap<string, Found> {
    if (verdicts !== this.#verdicts) {
      this.#verdicts = verdicts
      this.#read = 0
      this.#statuses = new Map()
    }
    for (; this.#read < verdicts.length; this.#read += 1) {
      const verdict = verdicts[this.#read]
      if (verdict !== undefined) this.#statuses.set(verdict.claim, verdict)
    }
    return this.#statuses
  }
}

interface Lists {
  readonly stated: Stated[]
  readonly told: Stated[]
}

/** Values that the draft gave before a claim. Few checks ask for them, so they are put together when the first one does. */
export class EarlierValues {
  readonly #context: Context
  readonly #own: readonly Claim[]
  readonly #statuses: Statuses
  /** Of claims of the same sentence, in order. */
  readonly #judged: { readonly stated: Stated; readonly isTrue: boolean }[] = []
  #lists: Lists | undefined
  /** Values of the same sentence that held only at another time. */
  readonly #outdated = new Set<ClaimValue>()

  /** @param from.own Claims of the sentence. */
  constructor(
    context: Context,
    from: { readonly own: readonly Claim[]; readonly statuses: Statuses },
  ) {
    this.#context = context
    this.#own = from.own
    this.#statuses = from.statuses
  }

  /** Those of them that were found true. */
  get stated(): readonly Stated[] {
    return this.#read().stated
  }

  /** All but those that were found wrong. */
  get told(): readonly Stated[] {
    return this.#read().told
  }

  /** The value held only at another time. */
  isOutdated(value: ClaimValue): boolean {
    return this.#outdated.has(value)
  }

  /** Takes in a claim of the sentence that has been judged. */
  add(claim: Claim, value: ClaimValue, found: Found): void {
    const { status } = found
    if (status === 'stale') this.#outdated.add(value)
    if (WRONG.has(status)) return
    const judged = { stated: statedAs(claim, value, found), isTrue: status === 'supported' }
    this.#judged.push(judged)
    if (this.#lists !== undefined) file(this.#lists, judged)
  }

  #read(): Lists {
    if (this.#lists !== undefined) return this.#lists
    const lists: Lists = { stated: [], told: [] }
    const statuses = this.#statuses.of(this.#context.verdicts)
    const own = new Set(this.#own)
    for (const claim of this.#context.claims.slice(-CLAIMS_BACK)) {
      const { id, value } = claim
      const found = statuses.get(id)
      if (value === undefined || own.has(claim) || (found !== undefined && WRONG.has(found.status)))
        continue
      file(lists, {
        stated: statedAs(claim, value, found),
        isTrue: found?.status === 'supported',
      })
    }
    for (const each of this.#judged) file(lists, each)
    this.#lists = lists
    return lists
  }
}

function statedAs(claim: Claim, value: ClaimValue, found: Found | undefined): Stated {
  const isOpen = found?.status === 'unsupported' && found.reckoned !== true
  return isOpen ? { claim, value, isOpen } : { claim, value }
}

function file(
  { stated, told }: Lists,
  judged: { readonly stated: Stated; readonly isTrue: boolean },
): void {
  told.push(judged.stated)
  if (judged.isTrue) stated.push(judged.stated)
}
