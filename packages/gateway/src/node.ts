export { type PoolFetch, type PoolOptions, poolFetch } from './pool-fetch.ts'
export { type RunningGateway, type ServeOptions, serveGateway } from './serve-gateway.ts'
