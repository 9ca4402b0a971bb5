import {
  type ModelScript,
  type ProviderWire,
  type ScriptStep,
  textIn,
  untilEnd,
} from './model-script.ts'

const ENVELOPE = { id: 'chatcmpl-1', created: 1_700_000_000, model: 'model-1' }

/** Chat Completions of OpenAI, with the reasoning of compatible servers. */
export const chatWire: ProviderWire = {
  whole: (script) => ({
    ...ENVELOPE,
    object: 'chat.completion',
    choices: script.choices.map((steps, index) => ({
      index,
      message: {
        role: 'assistant',
        content: textIn(steps) || null,
        refusal: joined(steps, 'refusal') || null,
        reasoning_content: joined(steps, 'reasoning'),
        ...(callsIn(steps).length > 0 && { tool_calls: callsIn(steps) }),
      },
      logprobs: null,
      finish_reason: callsIn(steps).length > 0 ? 'tool_calls' : 'stop',
    })),
    ...usage(script),
  }),
  stream: (script) => {
    const isOpen = script.choices.some((steps) => untilEnd(steps).isOpen)
    const bodies = script.choices.map((steps, index) => choicePieces(steps, index))
    const rounds = Math.max(0, ...bodies.map((body) => body.length))
    // Several answers come in turns.
    const pieces = Array.from({ length: rounds }, (_, round) =>
      bodies.flatMap((body) => body[round] ?? []),
    ).flat()
    const counted = script.usage
      ? [data({ ...ENVELOPE, object: 'chat.completion.chunk', choices: [], ...usage(script) })]
      : []
    return isOpen ? pieces : [...pieces, ...counted, 'data: [DONE]\n\n']
  },
}

function choicePieces(steps: readonly ScriptStep[], index: number): readonly string[] {
  const { before, isOpen } = untilEnd(steps)
  const error = steps.find((step) => 'error' in step)
  const pieces = before.map((step) =>
    'raw' in step ? step.raw : chunk(index, deltaOf(step, callsIn(steps))),
  )
  const finish = callsIn(steps).length > 0 ? 'tool_calls' : 'stop'
  return [
    chunk(index, { role: 'assistant', content: '' }),
    ...pieces,
    ...(error ? [data({ error: { message: error.error, type: 'server_error', code: null } })] : []),
    ...(isOpen ? [] : [chunk(index, {}, finish)]),
  ]
}

function deltaOf(step: ScriptStep, calls: readonly { readonly id: string }[]): object {
  if ('text' in step) return { content: step.text }
  if ('refusal' in step) return { refusal: step.refusal }
  if ('reasoning' in step) return { reasoning_content: step.reasoning }
  if (!('call' in step)) return {}
  const { id, name, arguments: written } = step.call
  const position = calls.findIndex((call) => call.id === id)
  return {
    tool_calls: [{ index: position, id, type: 'function', function: { name, arguments: written } }],
  }
}

function callsIn(steps: readonly ScriptStep[]) {
  return steps.flatMap((step) =>
    'call' in step
      ? [
          {
            id: step.call.id,
            type: 'function',
            function: { name: step.call.name, arguments: step.call.arguments },
          },
        ]
      : [],
  )
}

function joined(steps: readonly ScriptStep[], key: 'refusal' | 'reasoning'): string {
  return steps.map((step) => (key in step ? String((step as never)[key]) : '')).join('')
}

function usage({ usage: counted }: ModelScript): object {
  if (!counted) return {}
  const [input, output] = counted
  return {
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  }
}

function chunk(index: number, delta: object, finish: string | null = null): string {
  return data({
    ...ENVELOPE,
    object: 'chat.completion.chunk',
    choices: [{ index, delta, logprobs: null, finish_reason: finish }],
  })
}

function data(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`
}
