import { type Guard, vouchsafe } from '@vouchsafe/core'

/** Cuts promises that nobody can keep. */
const promises: Guard = {
  name: 'promises',
  inspect(sentence) {
    const words = ' GUARANTEED to last for ever'
    const at = sentence.text.indexOf(words)
    if (at < 0) return
    const span = sentence.locate({ start: at, end: at + words.length })
    const edit = { ...span, text: ' well made' }
    const message = 'Nothing lasts for ever.'
    return { findings: [{ code: 'promises/for-ever', action: 'repair', message, span, edit }] }
  },
}

export const pipeline = vouchsafe({ guards: [promises] })
