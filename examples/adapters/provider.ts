import { scripted } from '../scripted-provider.ts'

/** Says something untrue in its second sentence. */
export const provider = scripted(
  'We have two left. They are GUARANTEED to last for ever. Shall I order one?',
)
