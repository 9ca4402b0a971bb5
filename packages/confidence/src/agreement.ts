import type { Claim } from '@vouchsafe/core'

type Compared = Pick<Claim, 'kind' | 'attribute' | 'subject' | 'value' | 'polarity' | 'act'>

/**
 * Share of other drafts for the same question that say what a claim says, of those that speak about it. Sampled drafts that
 * differ show that the model guesses.
 *
 * A draft speaks about it if it has a claim of the same kind about the same attribute, act and subject, as far as both name
 * them.
 *
 * @param others The claims of each other draft.
 * @returns `undefined` if no other draft speaks about it.
 * @see Wang et al. 2023, "Self-Consistency", ICLR; Manakul et al. 2023, "SelfCheckGPT", EMNLP
 */
export function agreementOf(
  claim: Compared,
  others: readonly (readonly Compared[])[],
): number | undefined {
  let agree = 0
  let speak = 0
  for (const draft of others) {
    const about = draft.filter((other) => isAboutTheSame(claim, other))
    if (about.length === 0) continue
    speak += 1
    if (about.some((other) => saysTheSame(claim, other))) agree += 1
  }
  return speak === 0 ? undefined : agree / speak
}

function isAboutTheSame(a: Compared, b: Compared): boolean {
  return (
    a.kind === b.kind &&
    isAlike(a.attribute, b.attribute) &&
    isAlike(a.act, b.act) &&
    isAlike(named(a), named(b))
  )
}

function named({ subject }: Compared): string | undefined {
  return subject === undefined || subject.by === 'reference' ? undefined : subject.text
}

/** What one of them leaves out may be the same. */
function isAlike(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function saysTheSame(a: Compared, b: Compared): boolean {
  return a.polarity === b.polarity && canonical(a.value) === canonical(b.value)
}

/** JSON with fields in order, so that equal values read equal. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'none'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
  return `{${fields.join(',')}}`
}
