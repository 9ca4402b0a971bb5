import { serveGateway } from '@vouchsafe/gateway/node'
import { shopPipeline } from 'vouchsafe'
import { scripted } from '../scripted-provider.ts'

const pipeline = shopPipeline({
  catalog: [
    { sku: 'K', title: 'Kestrel stove', weight: '310 g', price: { amount: 58, currency: 'GBP' } },
  ],
})

/** Stands for the provider; no key is needed. */
const provider = scripted("The Kestrel stove weighs 310 g. It is £48. I've reserved one for you.")

/** A gateway in front of a provider, as `vouchsafe gateway` starts it. */
export async function startShop() {
  const upstream = 'http://provider.invalid/v1'
  return await serveGateway({ upstream, pipeline, port: 0, fetch: provider })
}
