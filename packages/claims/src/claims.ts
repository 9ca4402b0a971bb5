import type { Guard } from '@vouchsafe/core'
import { extractClaims } from './extract.ts'
import { packFor } from './languages.ts'

/** Takes the draft apart into claims, sentence by sentence. Its finding is `claims/not-checked`. */
export function claims(): Guard {
  return {
    name: 'claims',
    inspect(sentence, context) {
      if (packFor(sentence.text, context.language))
        return { claims: extractClaims(sentence, context) }
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
