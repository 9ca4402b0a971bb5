export {
  createGateway,
  type Gateway,
  type GatewayOptions,
  type RequestEntry,
  type Route,
} from './gateway.ts'
export type { GatewaySettings, Limits, TenantSettings } from './settings.ts'
