/** A provider in this process that speaks Chat Completions and says something untrue in its second sentence. */
export async function provider(_input: unknown, init?: RequestInit): Promise<Response> {
  const pieces = [
    'We have two le',
    'ft. They are GUARAN',
    'TEED to last for ever. ',
    'Shall I order one?',
  ]
  const { stream } = JSON.parse(String(init?.body)) as { readonly stream?: boolean }
  const envelope = { id: 'chatcmpl-1', created: 1, model: 'model-1' }
  if (stream !== true) {
    const message = { role: 'assistant', content: pieces.join('') }
    return Response.json({ ...envelope, choices: [{ index: 0, message, finish_reason: 'stop' }] })
  }
  const chunks = [
    ...pieces.map((content) => ({ index: 0, delta: { content }, finish_reason: null })),
    { index: 0, delta: {}, finish_reason: 'stop' },
  ].map((choice) => `data: ${JSON.stringify({ ...envelope, choices: [choice] })}\n\n`)
  return new Response([...chunks, 'data: [DONE]\n\n'].join(''), {
    headers: { 'content-type': 'text/event-stream' },
  })
}
