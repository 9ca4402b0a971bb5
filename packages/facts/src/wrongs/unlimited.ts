import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import { againstRule, type KnownText, textsOf } from './known-texts.ts'
import type { Setting, Wrong } from './wrong.ts'

/** What is said to have no limit, the limits that rules set to it, and how rules say that there is none. */
const LIMITS: readonly { readonly none: RegExp; readonly some: RegExp }[] = [
  {
    none: /\b(?:never|not|n't|n’t|doesn't ever) (?:ever )?expires?\b|\bno (?:expir(?:y|ation)(?: date)?|time limit|end date)\b|\bwithout (?:an )?expir(?:y|ation)\b|永久有效|长期有效|永不过期|不会过期|没有(?:有效期|使用期限|时间限制)|无限期|一直有效|终身有效/i,
    some: /\b(?:valid|good|redeemable|usable) (?:for|until|till|up to|within)\b|\bexpir(?:es?|y|ed)\b|\buse (?:it |them )?(?:by|within)\b|有效期?|过期|到期|逾期|\d{1,4}个?(?:月|天|年|日)内(?:使用|有效|用完|兑换)/i,
  },
  {
    none: /\bno minimum\b|\bwithout (?:a |any )?minimum\b|\b(?:any|whatever) (?:amount|order size)\b|无门槛|不限金额|没有(?:最低|起订|起送|金额)?(?:门槛|消费要求|金额要求)/i,
    some: /\bminimum (?:order|spend|purchase|basket)\b|\bmin\.? (?:order|spend)\b|\b(?:orders?|baskets?|spend(?:ing)?|purchases?) (?:of |over |above |from )(?:[£$€]|\w{3} ?)\d|满\s?\d+|起订|起送|最低消费/i,
  },
  {
    none: /\bas (?:many|often|much)(?: (?:of )?\w{1,14})? as (?:you (?:like|want|wish|need|please)|they (?:like|want))\b|\bunlimited(?: times| use| number)?\b|\bno limit (?:on|to)\b|\bany number of\b|不限(?:次|量|数|件)|(?:没有|无)(?:次数|数量|件数)限制|想(?:用|买|领)(?:几|多少)(?:次|件|张)/i,
    some: /\b(?:once|one|two|three|\d{1,3}) (?:\w{1,14} )?(?:per|each|a) (?:customer|person|household|order|account|member|day|week|month|year|booking|visit)\b|\b(?:max(?:imum)?|limit(?:ed)?|up to|at most|no more than)(?: of| to)? (?:one|two|three|four|five|six|\d{1,3})\b|(?:每(?:人|单|户|账号|天|日|月|周|年|位)|限)[^，。；]{0,6}(?:一|两|1|2|3|4|5|\d{1,3})(?:次|件|张|份|个|台|瓶|双)/i,
  },
]

/** True for a sentence that may say that something has no limit. */
export function mayBeUnlimited(text: string): boolean {
  return LIMITS.some(({ none }) => none.test(text))
}

const limitingIn = oncePer((world: World) =>
  LIMITS.map(({ none, some }) => ({
    none,
    rules: textsOf(world).some(({ text }) => none.test(text))
      ? []
      : textsOf(world).filter(({ text }) => some.test(text)),
  })),
)

/** What is told to have no limit, although a rule of that very thing sets one. */
export function unlimitedIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayBeUnlimited(text)) return []
  const message = 'A rule sets a limit to it.'
  return limitingIn(world).flatMap(({ none, rules }) =>
    clausesOf(text)
      .filter((clause) => none.test(clause.text) && !denies(clause.text.replace(none, ' ')))
      .slice(0, 1)
      .flatMap((span) => {
        const told = [...before.slice(-1).map(({ sentence }) => sentence.text), text].join(' ')
        const [subject] = [span.text.replace(none, ' '), told, askedLast(world)]
          .map(subjectOf)
          .filter(({ size }) => size > 0)
        return rules
          .filter((rule) => subject && isAbout(rule, subject))
          .slice(0, 1)
          .map((rule) => againstRule(rule, { span, kind: 'other', message }))
      }),
  )
}

function subjectOf(text: string): ReadonlySet<string> {
  const grams = [...gramsOf(tokenise(text.slice(0, 600)))]
  return new Set(grams.filter((gram) => gram.length > 1 && !/^\d+$/.test(gram) && !PLAIN.has(gram)))
}

const PLAIN = new Set(
  'the it and you your she he they can will with for has have are is be so there ther no this that of on in our we any use used 可以 的话 我们 您的 这个 这张 使用 没有 一个'.split(
    ' ',
  ),
)

function isAbout({ text, title = '' }: KnownText, subject: ReadonlySet<string>): boolean {
  const grams = gramsOf(tokenise(`${title} ${text}`))
  return [...subject].some((word) => grams.has(word))
}
