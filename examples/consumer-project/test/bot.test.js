import assert from 'node:assert/strict'
import test from 'node:test'
import { ask } from '../bot.js'

test('a true answer goes out as written, behind the label', async () => {
  const { status, text } = await ask('How much is the teapot?')
  assert.equal(status, 'verified')
  assert.ok(text.includes('The Thrush teapot is £34 and comes with a 12-month warranty.'))
})

test('an invented price does not', async () => {
  const { status, text } = await ask('How much is the kettle?')
  assert.equal(status, 'annotated')
  assert.ok(text.includes('£62') && !text.includes('£52'))
})

test('a customer who asks for a person gets one', async () => {
  const { handoff } = await ask('Can I speak to a real person please?')
  assert.deepEqual(handoff?.reasons, ['requested'])
})
