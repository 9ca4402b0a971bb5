import { type Guard, VouchsafeError } from '@vouchsafe/core'
import { extractClaims } from './extract.ts'
import type { LanguagePack } from './language-pack.ts'
import { PACKS, packFor } from './languages.ts'

export interface ClaimsOptions {
  /** Languages that are read. Default: Chinese and English. */
  readonly packs?: readonly LanguagePack[]
  /** Default: `block`. */
  readonly onError?: Guard['onError']
  /** Default: `enforce`. */
  readonly mode?: Guard['mode']
}

const OPTIONS: ReadonlySet<string> = new Set([
  'packs',
  'onError',
  'mode',
] satisfies (keyof ClaimsOptions)[])

/**
 * Takes the draft apart into claims, sentence by sentence. Guards that verify come behind it.
 *
 * Its only finding is `claims/not-checked`, for a sentence in a language without a pack.
 *
 * @throws {VouchsafeError} `invalid_options` if an option is not known, or `packs` is no list with at least one pack.
 */
export function claims(options: ClaimsOptions = {}): Guard {
  const { packs, onError, mode } = parse(options)
  return {
    name: 'claims',
    ...(onError && { onError }),
    ...(mode && { mode }),
    inspect(sentence, context) {
      if (packFor(sentence.text, context.language, packs)) {
        const { language, claims: earlier, sentences, turn } = context
        return {
          claims: extractClaims(sentence, { language, claims: earlier, sentences, turn, packs }),
        }
      }
      return {
        findings: [
          {
            code: 'claims/not-checked',
            action: 'annotate',
            mark: 'not-checked',
            message: 'This sentence is in a language that is not checked.',
            span: { start: sentence.start, end: sentence.end },
          },
        ],
      }
    },
  }
}

function parse(options: ClaimsOptions): ClaimsOptions & Required<Pick<ClaimsOptions, 'packs'>> {
  const unknown = Object.keys(options).filter((name) => !OPTIONS.has(name))
  if (unknown.length > 0) {
    throw new VouchsafeError('invalid_options', `claims() has no option ${unknown.join(', ')}`)
  }
  const { packs = PACKS } = options
  if (!Array.isArray(packs) || packs.length === 0) {
    throw new VouchsafeError(
      'invalid_options',
      'claims(): packs is a list of at least one language',
    )
  }
  return { ...options, packs }
}
