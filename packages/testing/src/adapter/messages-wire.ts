import { type ModelScript, type ProviderWire, type ScriptStep, untilEnd } from './model-script.ts'

/** Messages of Anthropic, with a thinking block before the words. */
export const messagesWire: ProviderWire = {
  whole: (script) => messageOf(script, script.choices[0] ?? []),
  stream: (script) => {
    const steps = script.choices[0] ?? []
    const { before, isOpen } = untilEnd(steps)
    const error = steps.find((step) => 'error' in step)
    const { content, stop_reason, ...message } = messageOf(script, steps)
    const pieces: string[] = []
    let open: string | undefined
    let index = -1
    const close = () => {
      if (open !== undefined) pieces.push(event('content_block_stop', { index }))
      open = undefined
    }
    for (const step of before) {
      if ('raw' in step) {
        pieces.push(step.raw)
        continue
      }
      const kind = 'refusal' in step ? 'text' : (Object.keys(step)[0] ?? '')
      if (kind !== open || kind === 'call') {
        close()
        index += 1
        open = kind
        pieces.push(event('content_block_start', { index, content_block: emptyBlock(step) }))
        pieces.push(event('ping', {}))
      }
      pieces.push(...deltasOf(step).map((delta) => event('content_block_delta', { index, delta })))
    }
    const start = { ...message, content: [], stop_reason: null }
    const end = isOpen ? [] : [event('message_stop', {})]
    if (!isOpen) {
      close()
      const { output_tokens } = message.usage
      end.unshift(
        event('message_delta', {
          delta: { stop_reason, stop_sequence: null },
          usage: { output_tokens },
        }),
      )
    }
    const failed = error
      ? [event('error', { error: { type: 'overloaded_error', message: error.error } })]
      : []
    return [event('message_start', { message: start }), ...pieces, ...failed, ...end]
  },
}

function messageOf({ usage = [1, 1] }: ModelScript, steps: readonly ScriptStep[]) {
  const words = steps.flatMap((step) =>
    'text' in step ? [step.text] : 'refusal' in step ? [step.refusal] : [],
  )
  const isRefusal = steps.some((step) => 'refusal' in step)
  const calls = steps.filter((step) => 'call' in step)
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'model-1',
    content: [
      ...steps.flatMap((step) =>
        'reasoning' in step
          ? [{ type: 'thinking', thinking: step.reasoning, signature: 'signed' }]
          : [],
      ),
      ...(words.length > 0 ? [{ type: 'text', text: words.join('') }] : []),
      ...calls.map((step) => ({ ...emptyBlock(step), input: JSON.parse(step.call.arguments) })),
    ],
    stop_reason: isRefusal ? 'refusal' : calls.length > 0 ? 'tool_use' : 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: usage[0], output_tokens: usage[1] },
  }
}

function emptyBlock(step: ScriptStep): object {
  if ('reasoning' in step) return { type: 'thinking', thinking: '', signature: '' }
  if ('call' in step) {
    return { type: 'tool_use', id: step.call.id, name: step.call.name, input: {} }
  }
  return { type: 'text', text: '' }
}

function deltasOf(step: ScriptStep): readonly object[] {
  if ('reasoning' in step) {
    return [
      { type: 'thinking_delta', thinking: step.reasoning },
      { type: 'signature_delta', signature: 'signed' },
    ]
  }
  if ('text' in step) return [{ type: 'text_delta', text: step.text }]
  if ('refusal' in step) return [{ type: 'text_delta', text: step.refusal }]
  if (!('call' in step)) return []
  const { arguments: written } = step.call
  return [written.slice(0, 3), written.slice(3)].map((partial_json) => ({
    type: 'input_json_delta',
    partial_json,
  }))
}

function event(type: string, fields: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`
}
