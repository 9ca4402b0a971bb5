import { findHumanRequest } from '@vouchsafe/confidence'
import type { IntentTask } from '../intent-task.ts'

/** Does the customer ask for a person? */
export const askForHuman: IntentTask = {
  name: 'ask_for_human',
  positive: 'yes',
  negative: 'no',
  label: (text) => (findHumanRequest(text) === undefined ? 'no' : 'yes'),
}
