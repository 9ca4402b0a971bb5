import type { Context, Finding, ToolCall, ToolDecision } from '@vouchsafe/core'
import { callFinding, messageOf, packId } from './findings.ts'
import { compareHits, decisionOf, findHits, type Hit } from './hits.ts'
import { wordsFor } from './message.ts'
import type { RulesInForce } from './rule-set.ts'
import { schemaInterpreter } from './schema-interpreter.ts'
import type { TurnData } from './turn-data.ts'

const STRICTNESS = ['allow', 'ask', 'refuse'] as const
/** More mistakes than these help nobody to mend them. */
const MAX_MISTAKES = 5

/** What the rules in force decide on a call: the strictest prevails, and says why. */
export function decideToolCall(
  call: ToolCall,
  rules: RulesInForce,
  turn: TurnData,
  { language, ports }: Pick<Context, 'language' | 'ports'>,
): ToolDecision {
  const mistakes = argumentFindings(call, rules, language, ports.schemaValidator)
  const data = turn.forCall(call)
  const hits = findHits(
    rules.all.byScope.tool,
    (pack) => rules.includes(pack),
    (pack) => turn.withRecords(data, pack.lookups),
    data,
  )
  const strictness = (hit: Hit) => STRICTNESS.indexOf(decisionOf(hit))
  const ordered = [...hits].sort(compareHits(strictness))
  const [first] = ordered
  const decision = mistakes.length > 0 ? 'refuse' : first ? decisionOf(first) : 'allow'
  const findings = [...mistakes, ...ordered.map((hit) => callFinding(hit, language))]
  const reason =
    mistakes[0]?.message ?? (first && decision !== 'allow' ? messageOf(first, language) : undefined)
  return {
    decision,
    ...(reason !== undefined && { reason }),
    ...(findings.length > 0 && { findings }),
  }
}

/** Arguments that do not have the form which the tool's contract asks for. */
function argumentFindings(
  call: ToolCall,
  rules: RulesInForce,
  language: string,
  validator = schemaInterpreter(),
): readonly Finding[] {
  return rules.packs.flatMap((pack): readonly Finding[] => {
    const { tools } = pack.source
    const contract = tools && Object.hasOwn(tools, call.name) ? tools[call.name] : undefined
    if (!contract) return []
    const mistakes = validator.validate(contract.arguments, call.arguments)
    if (mistakes.length === 0) return []
    const shown = mistakes
      .slice(0, MAX_MISTAKES)
      .map(({ path, message }) => `${path || '/'} ${message}`)
      .join('; ')
    const said = wordsFor(
      { en: 'The arguments do not fit: ', zh: '工具参数不符合要求：' },
      language,
    )
    return [
      {
        code: `policy/${pack.source.id}.unsafe-tool.arguments`,
        action: 'retry',
        message: `${said}${shown}`,
        evidence: [
          {
            relation: 'mentions',
            source: { id: packId(pack), pointer: `/tools/${call.name}/arguments` },
          },
        ],
      },
    ]
  })
}
