import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { World } from '../world.ts'
import { saidOutright } from './denial.ts'
import { againstRule, type KnownText, sentencesOf } from './known-texts.ts'
import type { Setting, Wrong } from './wrong.ts'

/** What a rule says is never done in a conversation. */
const NEVER_HERE =
  /\b(?:never|not|cannot|can't|must not|no)\b[^.;]{0,60}\b(?:by|in|over|via|through|on) (?:the |a |this )?(?:live )?(?:chat|phone|e-?mail|conversation|messenger)\b|\b(?:agents?|chat|assistants?|support)\b[^.;]{0,24}\b(?:never|must not|may not|cannot|can't|do(?:es)? not)\b|(?:不|禁止|严禁|不得|不能)[^，。；]{0,14}(?:聊天|在线|对话|客服|电话)[^，。；]{0,10}|(?:客服|聊天|在线|对话|电话)[^，。；]{0,8}(?:不|禁止|严禁|不得|不能)[^，。；]{0,14}/i
/** The draft does it. */
const DOES =
  /\bI(?:'m| am|'ve| have|'ll| will)(?: now| just| already)? (?:putting|changing|updating|entering|setting|adding|switching|replacing|moving|put|changed|updated|entered|set|added|switched|replaced|moved|change|update|enter|switch|replace|issue|issuing|issued)\b|(?:我|这边|马上|现在|已经?)(?:就|已|来|先)?(?:给您|帮您|为您|替您)(?:把[^，。；]{1,12})?(?:改|换|更新|修改|变更|录入|填|登记|更改)/i
/** Words that say what a rule is of, and not what is done. */
const PLAIN = new Set(
  'never not the are is by chat phone email in over via through change changed changes changing customer customers only can cannot must may do does for and or with no any agent agents support it be in us we you your 不能 客服 聊天 在线 修改 更改 变更 电话 对话 客户 顾客 用户 本人'.split(
    ' ',
  ),
)

/** True for a sentence in which the agent does something itself. */
export function mayDoHere(text: string): boolean {
  return DOES.test(text)
}

const rulesOf = oncePer((world: World): readonly KnownText[] =>
  sentencesOf(world).filter(({ text }) => NEVER_HERE.test(text)),
)

/** What the agent says that it does, although a rule says that this is never done in a conversation. */
export function neverHereIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayDoHere(text)) return []
  const rules = rulesOf(world)
  if (rules.length === 0) return []
  const message = 'The rule is that this is never done in a conversation.'
  return saidOutright(text, DOES).flatMap((span) => {
    const said = thingsIn(span.text)
    return rules
      .filter(({ text: rule, title }) =>
        thingsIn(`${title} ${rule}`).some((thing) => said.includes(thing)),
      )
      .slice(0, 1)
      .map((rule) => againstRule(rule, { span, kind: 'action', message }))
  })
}

const MONEY = /\b(?:bank|iban|account|card|payout|payment)\b|银行|账户|账号|卡号|收款/gi

/** What something is done to. `Bank details` of a rule, `the new account` of a draft are one thing. */
function thingsIn(text: string): readonly string[] {
  return [...gramsOf(tokenise(text.replace(MONEY, ' bank ')))].filter((gram) => !PLAIN.has(gram))
}
