import { type ModelScript, type ProviderWire, type ScriptStep, untilEnd } from './model-script.ts'

/** Responses of OpenAI, with a reasoning item and its summary before the words. */
export const responsesWire: ProviderWire = {
  whole: (script) => responseOf(script, script.choices[0] ?? []),
  stream: (script) => {
    const steps = script.choices[0] ?? []
    const { before, isOpen } = untilEnd(steps)
    const error = steps.find((step) => 'error' in step)
    const response = responseOf(script, steps)
    const output = response.output as readonly { readonly type: string }[]
    const message = output.findIndex(({ type }) => type === 'message')
    const begun = { ...response, status: 'in_progress', output: [], usage: null }
    return [
      event('response.created', { response: begun }),
      event('response.in_progress', { response: begun }),
      ...before.flatMap((step) => piecesOf(step, output, message)),
      ...(error
        ? [event('error', { code: 'server_error', message: error.error, param: null })]
        : []),
      ...(isOpen ? [] : [event('response.completed', { response })]),
    ]
  },
}

function piecesOf(step: ScriptStep, output: readonly object[], message: number): readonly string[] {
  if ('raw' in step) return [step.raw]
  const place = { output_index: message, content_index: 0, item_id: 'msg_1' }
  if ('text' in step) return [event('response.output_text.delta', { ...place, delta: step.text })]
  if ('refusal' in step) return [event('response.refusal.delta', { ...place, delta: step.refusal })]
  if ('reasoning' in step) {
    const at = { output_index: 0, item_id: 'rs_1', summary_index: 0 }
    return [
      event('response.output_item.added', {
        ...at,
        item: { id: 'rs_1', type: 'reasoning', summary: [] },
      }),
      event('response.reasoning_summary_text.delta', { ...at, delta: step.reasoning }),
      event('response.output_item.done', { output_index: 0, item: output[0] }),
    ]
  }
  if (!('call' in step)) return []
  const index = output.findIndex((item) => 'call_id' in item && item.call_id === step.call.id)
  const at = { output_index: index, item_id: `fc_${step.call.id}` }
  return [
    event('response.output_item.added', { ...at, item: { ...output[index], arguments: '' } }),
    event('response.function_call_arguments.delta', { ...at, delta: step.call.arguments }),
    event('response.function_call_arguments.done', { ...at, arguments: step.call.arguments }),
    event('response.output_item.done', { ...at, item: output[index] }),
  ]
}

function responseOf({ usage }: ModelScript, steps: readonly ScriptStep[]) {
  const reasoning = steps.flatMap((step) => ('reasoning' in step ? [step.reasoning] : []))
  const words = steps.flatMap((step) => ('text' in step ? [step.text] : []))
  const refusals = steps.flatMap((step) => ('refusal' in step ? [step.refusal] : []))
  const content = [
    ...(words.length > 0
      ? [{ type: 'output_text', text: words.join(''), annotations: [], logprobs: [] }]
      : []),
    ...(refusals.length > 0 ? [{ type: 'refusal', refusal: refusals.join('') }] : []),
  ]
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_700_000_000,
    status: 'completed',
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: 'model-1',
    parallel_tool_calls: true,
    output: [
      ...(reasoning.length > 0
        ? [
            {
              id: 'rs_1',
              type: 'reasoning',
              summary: [{ type: 'summary_text', text: reasoning.join('') }],
            },
          ]
        : []),
      ...(content.length > 0
        ? [{ id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content }]
        : []),
      ...steps.flatMap((step) =>
        'call' in step
          ? [
              {
                id: `fc_${step.call.id}`,
                type: 'function_call',
                call_id: step.call.id,
                name: step.call.name,
                arguments: step.call.arguments,
                status: 'completed',
              },
            ]
          : [],
      ),
    ],
    usage: usage
      ? { input_tokens: usage[0], output_tokens: usage[1], total_tokens: usage[0] + usage[1] }
      : null,
  }
}

function event(type: string, fields: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`
}
