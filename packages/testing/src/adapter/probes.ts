import type { Guard, Json } from '@vouchsafe/core'

/** Stops every sentence that says LIE. */
const lies: Guard = {
  name: 'lies',
  inspect: ({ text }) =>
    text.includes('LIE')
      ? { findings: [{ code: 'lies/said', action: 'retry', message: 'A lie.' }] }
      : undefined,
}

/** Corrects a price. */
const prices: Guard = {
  name: 'prices',
  inspect(sentence) {
    const at = sentence.text.indexOf('$9')
    if (at < 0) return
    const span = sentence.locate({ start: at, end: at + 2 })
    const edit = { ...span, text: '$5' }
    return { findings: [{ code: 'prices/wrong', action: 'repair', message: 'Wrong.', span, edit }] }
  },
}

/** Labels each reply at its end. */
const label: Guard = {
  name: 'label',
  request: () => ({ labels: [{ text: 'Written by AI', placement: 'after', basis: 'a law' }] }),
}

const NAME = 'Ann Arbour'
const TOKEN = '[NAME_1]'

/** Keeps a name away from the model, and puts it back into words and calls. */
const names: Guard = {
  name: 'names',
  request: ({ messages }) => ({
    messages: messages.map((message) => ({
      ...message,
      content: message.content.replaceAll(NAME, TOKEN),
      ...(message.toolCalls && {
        toolCalls: message.toolCalls.map((call) => ({
          ...call,
          arguments: swapped(call.arguments, NAME, TOKEN),
        })),
      }),
    })),
  }),
  response() {
    let kept = ''
    return {
      push(chunk) {
        const text = (kept + chunk).replaceAll(TOKEN, NAME)
        const open = text.lastIndexOf('[')
        const cut = open >= 0 && TOKEN.startsWith(text.slice(open)) ? open : text.length
        kept = text.slice(cut)
        return text.slice(0, cut)
      },
      end: () => kept,
    }
  },
  tool: (call) => ({
    decision: 'allow',
    call: {
      ...call,
      arguments: swapped(call.arguments, TOKEN, NAME),
    },
  }),
}

function swapped(value: Json, from: string, to: string): Json {
  return JSON.parse(JSON.stringify(value).replaceAll(from, to)) as Json
}

/** Refuses to delete anything. */
const tools: Guard = {
  name: 'tools',
  tool: ({ name }) =>
    name === 'delete_order' ? { decision: 'refuse', reason: 'Not allowed.' } : undefined,
}

/**
 * Small guards whose doings can be told from outside: `lies` stops sentences that say LIE, `prices` corrects $9 to $5, `label` puts a
 * label at the end, `names` keeps Ann Arbour from the model, `tools` refuses `delete_order`.
 */
export const probes = { lies, prices, label, names, tools } as const
