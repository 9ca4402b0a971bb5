import { isForeign, type Json, type TurnContext, VouchsafeError } from '@vouchsafe/core'

/** Headers that tell a turn a field at a time, for callers that would rather not build JSON. Values are percent-encoded. */
const FIELDS = {
  'x-vouchsafe-conversation': (text) => ({ conversationId: text }),
  'x-vouchsafe-customer': (id) => ({ customer: { id } }),
  'x-vouchsafe-purpose': (purpose) => ({ purpose }),
  'x-vouchsafe-channel': (channel) => ({ channel }),
  'x-vouchsafe-locale': (locale) => ({ locale }),
  'x-vouchsafe-now': (now) => ({ now }),
  'x-vouchsafe-time-zone': (timeZone) => ({ timeZone }),
  'x-vouchsafe-jurisdictions': (list) => ({
    jurisdictions: list
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  }),
  'x-vouchsafe-facts': (text) => ({ facts: factsOf(text) }),
} satisfies Record<string, (text: string) => TurnContext>

/**
 * What single headers tell of a turn.
 *
 * @throws {VouchsafeError} `invalid_turn` if one cannot be read.
 */
export function readTurnHeaders(headers: Headers): TurnContext {
  const parts = Object.entries(FIELDS).map(([name, read]) => {
    const value = headers.get(name)
    return value === null ? {} : read(decoded(value, name))
  })
  return Object.assign({}, ...parts) as TurnContext
}

function decoded(value: string, name: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    throw new VouchsafeError('invalid_turn', `The header ${name} must be percent-encoded.`)
  }
}

function factsOf(text: string): Readonly<Record<string, Json>> {
  let facts: unknown
  try {
    facts = JSON.parse(text)
  } catch {
    facts = undefined
  }
  if (isForeign(facts)) return facts as Readonly<Record<string, Json>>
  throw new VouchsafeError('invalid_turn', 'The header x-vouchsafe-facts must be a JSON object.')
}
