import { VouchsafeError } from '@vouchsafe/core'
import type { IntentTask } from './intent-task.ts'
import { askForHuman } from './intent-tasks/ask-for-human.ts'
import { askIfRobot } from './intent-tasks/ask-if-robot.ts'
import { complaint } from './intent-tasks/complaint.ts'
import { vulnerability } from './intent-tasks/vulnerability.ts'

/** Every task. A new one is a file in `intent-tasks/` and a line here. */
const INTENT_TASKS: readonly IntentTask[] = [askForHuman, complaint, askIfRobot, vulnerability]

/** @throws {VouchsafeError} `invalid_source` if there is no such task. */
export function intentTask(name: string): IntentTask {
  const found = INTENT_TASKS.find((task) => task.name === name)
  if (found !== undefined) return found
  const names = INTENT_TASKS.map((task) => task.name).join(', ')
  throw new VouchsafeError('invalid_source', `there is no such task; there are ${names}`)
}
