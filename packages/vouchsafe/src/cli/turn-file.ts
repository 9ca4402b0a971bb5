import { type ModelOutput, parseTurn, type Turn, VouchsafeError } from '@vouchsafe/core'
import { readJsonFile, shape, showIssues } from '@vouchsafe/eval'
import type { ShopKnowledge } from '../shop.ts'
import { shopKnowledge } from '../shop-data.ts'

/** A turn with the model's draft, and with what the shop knows where the file says so. */
export interface TurnFile {
  readonly turn: Turn
  readonly draft: ModelOutput & { readonly text: string }
  readonly shop?: ShopKnowledge
  /** Fields of the file that nothing reads. */
  readonly unread: readonly string[]
}

/** A turn is small; a larger file is most likely another one. */
const MAX_BYTES = 32 * 1024 * 1024

const toolCall = shape.object(
  { id: shape.filledText, name: shape.filledText, arguments: shape.json },
  {},
)
const draftShape = shape.object(
  { text: shape.text },
  {
    toolCalls: shape.list(toolCall),
    logprobs: shape.list(shape.object({ token: shape.text, logprob: shape.number }, {})),
  },
)
/** What a turn file holds besides the turn's own fields, which core checks. */
const fileShape = shape.object(
  { draft: draftShape },
  {
    shop: shape.record,
    jurisdiction: shape.filledText,
    jurisdictions: shape.list(shape.filledText),
  },
)

const TURN_FIELDS: ReadonlySet<string> = new Set([
  'conversationId',
  'messages',
  'customer',
  'purpose',
  'channel',
  'jurisdictions',
  'locale',
  'now',
  'timeZone',
  'facts',
] satisfies (keyof Turn)[])
const FILE_FIELDS: ReadonlySet<string> = new Set(['draft', 'shop', 'jurisdiction'])

/**
 * Reads a turn file: the fields of a turn, `draft` (an object with `text`, or the text alone), and optionally `shop` and
 * `jurisdiction`, which stands for `jurisdictions` with one entry.
 *
 * @throws VouchsafeError `invalid_source` if the file cannot be read, `invalid_turn` listing everything that is wrong in it.
 */
export function readTurnFile(path: string): TurnFile {
  return turnOf(readJsonFile(path, { maxBytes: MAX_BYTES }), path)
}

/** Reads a turn from JSON; `path` names it in messages. */
export function turnOf(value: unknown, path: string): TurnFile {
  if (!shape.isRecord(value)) throw wrong(path, [`expected an object, came ${shape.kindOf(value)}`])
  const draft = typeof value.draft === 'string' ? { text: value.draft } : value.draft
  const own = shape.readShape(fileShape, { ...value, draft })
  const { jurisdiction } = value
  const turn = parseTurn({
    conversationId: 'turn-file',
    ...(jurisdiction === undefined ? {} : { jurisdictions: [jurisdiction] }),
    ...Object.fromEntries(Object.entries(value).filter(([field]) => TURN_FIELDS.has(field))),
  })
  const issues = turn.ok
    ? []
    : turn.issues.map((issue) => ({ ...issue, path: pointer(issue.path) }))
  const doubled = own.ok
    ? []
    : own.issues.filter(({ path: at }) => !issues.some((each) => each.path === at))
  if (!own.ok || !turn.ok) throw wrong(path, showIssues([...issues, ...doubled]))
  return {
    turn: turn.value,
    draft: own.value.draft,
    ...(own.value.shop === undefined ? {} : { shop: shopKnowledge(own.value.shop) }),
    unread: Object.keys(value).filter(
      (field) => !TURN_FIELDS.has(field) && !FILE_FIELDS.has(field),
    ),
  }
}

/** A dotted path as a JSON pointer, as the other messages have it. */
function pointer(dotted: string): string {
  return dotted === '' ? '' : `/${dotted.replaceAll('.', '/')}`
}

function wrong(path: string, problems: readonly string[]): VouchsafeError {
  const lines = problems.map((problem) => `${path}: ${problem}`)
  return new VouchsafeError('invalid_turn', lines.join('\n'))
}
