import { asksIfRobot } from '@vouchsafe/disclosure'
import type { IntentTask } from '../intent-task.ts'

/** Does the customer want to know whether a machine or a person answers? */
export const askIfRobot: IntentTask = {
  name: 'ask_if_robot',
  positive: 'yes',
  negative: 'no',
  label: (text) => (asksIfRobot(text) ? 'yes' : 'no'),
}
