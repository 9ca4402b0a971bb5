import { type Message, shopPipeline } from 'vouchsafe'

const pipeline = shopPipeline({
  catalog: [
    { sku: 'K', weight: '310 g', title: 'Kestrel stove', price: { amount: 58, currency: 'GBP' } },
  ],
})

/** Stands for a call of your model; this one has the price wrong. */
async function ask(_messages: readonly Message[]): Promise<string> {
  return 'The Kestrel stove is £48. It weighs 310 g.'
}

const messages = [{ role: 'user', content: 'How much is the Kestrel stove?' }] as const
const { status, text, claims } = await pipeline.reply({ conversationId: 'c-1', messages }, ask)
console.log(`${status}: ${text}`)
for (const { kind, verdict } of claims)
  console.log(`- ${kind} ${verdict?.status} by ${verdict?.evidence[0]?.source.pointer}`)
