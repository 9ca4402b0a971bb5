import type { Duty, LabelElement } from './duty.ts'
import { ELEMENT_PATTERNS } from './label-elements.ts'

/** What a label says, and whether that is enough where it was looked up. */
export interface LabelCheck {
  readonly saysAi: boolean
  readonly saysNotHuman: boolean
  readonly saysGenerated: boolean
  /** GB 45438-2025, 5.1 and 5.6: an element for AI and one for generation or synthesis. "智能客服" has neither. */
  readonly cnLabel: boolean
  /** GB 45438-2025, 5.2: what a corner mark must hold. */
  readonly cnCornerMark: boolean
  /**
   * AI Act, Article 50(1), after the examples of the Commission's guidelines: a statement about who the customer deals
   * with, not about the service at large. `unclear`: it says that no person answers, but not what does.
   */
  readonly euNotice: 'sufficient' | 'insufficient' | 'unclear'
}

/** Looks at the words of a label in any of the languages that have texts. */
export function checkLabel(text: string): LabelCheck {
  const says = (element: LabelElement): boolean => ELEMENT_PATTERNS[element].test(text)
  const euNotice = !says('interaction')
    ? 'insufficient'
    : says('ai')
      ? 'sufficient'
      : says('not-human')
        ? 'unclear'
        : 'insufficient'
  return {
    saysAi: says('ai'),
    saysNotHuman: says('not-human'),
    saysGenerated: says('generated'),
    cnLabel: says('cn-ai') && says('cn-generated'),
    cnCornerMark: /(?<![A-Za-z])AI(?![A-Za-z])/.test(text),
    euNotice,
  }
}

/** What a text leaves out of what it must say, in the order given. */
export function missingElements(
  text: string,
  elements: readonly LabelElement[],
): readonly LabelElement[] {
  return elements.filter((element) => !ELEMENT_PATTERNS[element].test(text))
}

/** True if the words meet everything that a duty wants them to say. */
export function fulfils(text: string, duty: Pick<Duty, 'says'>): boolean {
  return missingElements(text, duty.says).length === 0
}
