import type { Message } from '@vouchsafe/core'
import { type Mention, readValues } from '@vouchsafe/text'
import type { World } from './world.ts'

const MOST_MESSAGES = 12
const LONGEST_MESSAGE = 4000

const known = new WeakMap<World, readonly Mention[]>()

/** Values that the agent told in the turn's earlier messages, in order. */
export function toldBefore(world: World): readonly Mention[] {
  const read = known.get(world)
  if (read !== undefined) return read
  const told = world.turn.messages
    .filter(isAgents)
    .slice(-MOST_MESSAGES)
    .flatMap(({ content }) => readValues(content.slice(0, LONGEST_MESSAGE), world.read))
  known.set(world, told)
  return told
}

function isAgents({ role, content }: Message): boolean {
  return role === 'assistant' && content !== ''
}
