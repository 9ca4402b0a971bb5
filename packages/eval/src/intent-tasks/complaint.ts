import { findComplaint } from '@vouchsafe/confidence'
import type { IntentTask } from '../intent-task.ts'

/** Does the customer complain? */
export const complaint: IntentTask = {
  name: 'complaint',
  positive: 'yes',
  negative: 'no',
  label: (text) => (findComplaint(text) === undefined ? 'no' : 'yes'),
}
