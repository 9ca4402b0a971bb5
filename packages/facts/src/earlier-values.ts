import type { Claim, ClaimValue, Context, Verdict } from '@vouchsafe/core'
import type { Stated } from './case.ts'

type Status = Verdict['status']

/** What is wrong, or no longer so, bears out nothing that is reckoned with it. */
const WRONG: ReadonlySet<Status> = new Set<Status>(['contradicted', 'stale'])

/** How far back a draft is read: cost must grow with the draft's length alone. */
const CLAIMS_BACK = 60

/** The last verdict on each claim of a draft. The list of verdicts grows as the draft is read, and each is read once. */
export class Statuses {
  #verdicts: readonly Verdict[] = []
  #read = 0
  #statuses = new Map<string, Status>()

  of(verdicts: readonly Verdict[]): ReadonlyMap<string, Status> {
    if (verdicts !== this.#verdicts) {
      this.#verdicts = verdicts
      this.#read = 0
      this.#statuses = new Map()
    }
    for (; this.#read < verdicts.length; this.#read += 1) {
      const verdict = verdicts[this.#read]
      if (verdict !== undefined) this.#statuses.set(verdict.claim, verdict.status)
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
  add(claim: Claim, value: ClaimValue, status: Status): void {
    if (status === 'stale') this.#outdated.add(value)
    if (WRONG.has(status)) return
    const judged = { stated: { claim, value }, isTrue: status === 'supported' }
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
      const status = statuses.get(id)
      if (value === undefined || own.has(claim) || (status !== undefined && WRONG.has(status)))
        continue
      file(lists, { stated: { claim, value }, isTrue: status === 'supported' })
    }
    for (const each of this.#judged) file(lists, each)
    this.#lists = lists
    return lists
  }
}

function file(
  { stated, told }: Lists,
  judged: { readonly stated: Stated; readonly isTrue: boolean },
): void {
  told.push(judged.stated)
  if (judged.isTrue) stated.push(judged.stated)
}
