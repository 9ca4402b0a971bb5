import { createGateway, type Gateway } from '@vouchsafe/gateway'
import { shopPipeline } from 'vouchsafe'

/** What the runtime gives: see `worker.capnp`. */
interface Environment {
  /** The provider's base URL, as its OpenAI client would have it. */
  readonly UPSTREAM: string
}

const pipeline = shopPipeline({
  catalog: [
    { sku: 'L1', title: 'Aurora lamp', price: { amount: 149, currency: 'EUR' } },
    { sku: 'T1', title: '云脊双人帐篷', price: { amount: 899, currency: 'CNY' } },
  ],
})

let gateway: Gateway | undefined

/** An OpenAI-compatible endpoint at the edge: what the provider says is checked before it goes on. */
// biome-ignore lint/style/noDefaultExport: workers are default exports
export default {
  async fetch(request: Request, { UPSTREAM }: Environment): Promise<Response> {
    gateway ??= createGateway({ upstream: UPSTREAM, pipeline })
    return await gateway.fetch(request)
  },
}
