/** What a scripted model says: words, or a call of a tool. */
export type Answer = string | { readonly name: string; readonly arguments: object }

/**
 * A provider in this process that speaks Chat Completions, so that the examples need no key and always say the same.
 *
 * It says the answers one after the other, the last one again and again; streams come in pieces of a few characters.
 */
export function scripted(...answers: readonly [Answer, ...Answer[]]) {
  let next = 0
  return async (_input: unknown, init?: RequestInit): Promise<Response> => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? answers[0]
    next += 1
    const { stream } = JSON.parse(String(init?.body)) as { readonly stream?: boolean }
    return stream === true ? streamed(answer, next) : whole(answer, next)
  }
}

/** Ids differ: some frameworks take messages of one id for one. */
function envelope(count: number) {
  return { id: `chatcmpl-${count}`, created: 1, model: 'model-1' }
}

function whole(answer: Answer, count: number): Response {
  const isWords = typeof answer === 'string'
  const message = isWords
    ? { role: 'assistant', content: answer }
    : { role: 'assistant', content: null, tool_calls: [callOf(answer, count)] }
  const finish_reason = isWords ? 'stop' : 'tool_calls'
  return Response.json({
    ...envelope(count),
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason }],
  })
}

function streamed(answer: Answer, count: number): Response {
  const isWords = typeof answer === 'string'
  const deltas = isWords
    ? (answer.match(/.{1,7}/gsu) ?? []).map((content) => ({ content }))
    : [{ tool_calls: [{ index: 0, ...callOf(answer, count) }] }]
  const choices = [
    ...deltas.map((delta) => ({ index: 0, delta, finish_reason: null })),
    { index: 0, delta: {}, finish_reason: isWords ? 'stop' : 'tool_calls' },
  ]
  const events = choices.map((choice) => JSON.stringify({ ...envelope(count), choices: [choice] }))
  return new Response([...events, '[DONE]'].map((data) => `data: ${data}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  })
}

function callOf({ name, arguments: given }: Exclude<Answer, string>, count: number): object {
  const call = { name, arguments: JSON.stringify(given) }
  return { id: `call-${count}`, type: 'function', function: call }
}
