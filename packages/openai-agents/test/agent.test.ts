import {
  Agent,
  OpenAIChatCompletionsModel,
  OutputGuardrailTripwireTriggered,
  Runner,
  setTracingDisabled,
  tool,
} from '@openai/agents'
import { type Turn, WORDING } from '@vouchsafe/core'
import { guardModel, outputGuardrail, replyOf, toolGuardrail } from '@vouchsafe/openai-agents'
import { chatWire, fakeProvider, type ModelScript, probes, says } from '@vouchsafe/testing'
import OpenAI from 'openai'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { piped } from '../../core/test/piped.ts'

const { lies, names, prices, tools } = probes

setTracingDisabled(true)

const SAFE = WORDING.en?.blocked
const runner = new Runner({ tracingDisabled: true })
const turnOf = (): Turn => ({ conversationId: 'c-1', messages: [{ role: 'user', content: 'x' }] })

function modelOf(...scripts: readonly ModelScript[]) {
  const provider = fakeProvider(scripts, chatWire)
  const client = new OpenAI({ apiKey: 'key', fetch: provider.fetch, maxRetries: 0 })
  return { provider, model: new OpenAIChatCompletionsModel(client, 'm') }
}

describe('a guarded model', () => {
  test('lets an agent run what passed, and keeps values from the model', async () => {
    const call = { id: 'c1', name: 'find', arguments: '{"name":"[NAME_1]"}' }
    const { model, provider } = modelOf(says({ call }), says('Found [NAME_1].'))
    const found: unknown[] = []
    const find = tool({
      name: 'find',
      description: 'Finds a customer.',
      parameters: z.object({ name: z.string() }),
      execute: async (input) => {
        found.push(input)
        return 'Ann Arbour has 1 order'
      },
    })
    const agent = new Agent({ name: 'a', model: guardModel(model, piped([names])), tools: [find] })
    const result = await runner.run(agent, 'I am Ann Arbour.')
    expect(result.finalOutput).toBe('Found Ann Arbour.')
    expect(replyOf(result)?.status).toBe('verified')
    expect(found).toEqual([{ name: 'Ann Arbour' }])
    expect(provider.visits.map(({ body }) => body).join()).not.toContain('Ann')
  })

  test('streams checked sentences alone, whatever is listened to', async () => {
    const { model } = modelOf(says('One. ', 'A L', 'IE. ', 'AFTERWARDS.'))
    const agent = new Agent({ name: 'a', model: guardModel(model, piped([lies]), { hold: true }) })
    const result = await runner.run(agent, 'Is it in stock?', { stream: true })
    const events: unknown[] = []
    for await (const event of result) {
      if (event.type === 'raw_model_stream_event') events.push(event.data)
    }
    await result.completed
    expect(JSON.stringify(events)).not.toMatch(/LIE|AFTERWARDS/)
    expect(result.finalOutput).toBe(SAFE)
  })
})

describe('guardrails', () => {
  const tripped = async (text: string) => {
    const { model } = modelOf(says(text))
    const guardrail = outputGuardrail(piped([lies, prices]), { turnOf })
    const agent = new Agent({ name: 'a', model, outputGuardrails: [guardrail] })
    return await runner.run(agent, 'x').then(
      ({ finalOutput }) => finalOutput,
      (error: unknown) => error,
    )
  }

  test('trip on words that may not be delivered as they are', async () => {
    expect(await tripped('Fine.')).toBe('Fine.')
    for (const [text, deliverable] of [
      ['A LIE.', SAFE],
      ['It is $9.', 'It is $5.'],
    ] as const) {
      const error = await tripped(text)
      expect(error).toBeInstanceOf(OutputGuardrailTripwireTriggered)
      expect(error).toMatchObject({ result: { output: { outputInfo: { text: deliverable } } } })
    }
  })

  test('keep a tool from running', async () => {
    const ran: string[] = []
    const gone = { id: 'c1', name: 'delete_order', arguments: '{}' }
    const { model, provider } = modelOf(says({ call: gone }), says('Done.'))
    const remove = tool({
      name: 'delete_order',
      description: 'Deletes an order.',
      parameters: z.object({}),
      execute: async () => {
        ran.push('delete_order')
        return 'gone'
      },
      inputGuardrails: [toolGuardrail(piped([tools]), { turnOf })],
    })
    await runner.run(new Agent({ name: 'a', model, tools: [remove] }), 'x')
    expect(ran).toEqual([])
    expect(provider.visits[1]?.body).toContain('Not allowed.')
  })
})
