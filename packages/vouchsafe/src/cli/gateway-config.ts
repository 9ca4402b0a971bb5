import { dirname, extname, resolve } from 'node:path'
import { type TurnContext, VouchsafeError } from '@vouchsafe/core'
import { readJsonFile, shape, showIssues } from '@vouchsafe/eval'
import type { GatewaySettings, Limits, TenantSettings } from '@vouchsafe/gateway'
import { loadConfig } from './config.ts'

/** Fields that only a gateway's config has; a file without them is a shop's, or a module. */
const GATEWAY_FIELDS = ['shop', 'limits', 'turn', 'tenants', 'onlyTenants', 'contentParts'] as const

const limits = shape.object(
  {},
  {
    bodyBytes: shape.number,
    answerBytes: shape.number,
    timeMs: shape.number,
    concurrency: shape.number,
  },
  'refuse',
)
const own = {
  shop: shape.filledText,
  limits,
  turn: shape.record,
  hold: shape.flag,
  contentParts: shape.flag,
}
const tenant = shape.object(
  {},
  { ...own, upstream: shape.filledText, keys: shape.list(shape.filledText) },
  'refuse',
)
const configShape = shape.object(
  {},
  { ...own, tenants: shape.record, onlyTenants: shape.flag },
  'refuse',
)

interface Own {
  readonly shop?: string
  readonly limits?: Limits
  readonly turn?: TurnContext
  readonly hold?: boolean
  readonly contentParts?: boolean
}

/**
 * Reads the config of a gateway: a JSON file with `shop` (a config file as `check` takes it, beside this one), `limits`,
 * `turn`, `hold`, `contentParts`, `tenants` and `onlyTenants`; or a file that `check` takes.
 *
 * @throws VouchsafeError `invalid_source` if a file cannot be read, `invalid_options` if it holds something else.
 */
export async function loadGatewayConfig(
  upstream: string,
  path: string | undefined,
): Promise<GatewaySettings> {
  const json: unknown =
    path !== undefined && extname(path) === '.json' ? readJsonFile(path) : undefined
  if (path === undefined || !shape.isRecord(json) || !GATEWAY_FIELDS.some((name) => name in json))
    return { upstream, pipeline: (await loadConfig(path))(undefined) }
  const { shop, tenants, ...rest } = read(configShape, json, path, '')
  const entries = Object.entries(tenants ?? {}).map(async ([name, value]) => {
    const { shop: file, ...each } = read(tenant, value, path, `/tenants/${name}`)
    return [name, { ...(each as TenantSettings), ...(await pipelineOf(file, path)) }] as const
  })
  return {
    upstream,
    pipeline: (await loadConfig(undefined))(undefined),
    ...(rest as Own),
    ...(await pipelineOf(shop, path)),
    tenants: Object.fromEntries(await Promise.all(entries)),
  }
}

async function pipelineOf(
  file: string | undefined,
  path: string,
): Promise<Pick<TenantSettings, 'pipeline'>> {
  if (file === undefined) return {}
  return { pipeline: (await loadConfig(resolve(dirname(path), file)))(undefined) }
}

function read<T>(expected: shape.Shape<T>, value: unknown, path: string, base: string): T {
  const result = shape.readShape(expected, value)
  if (result.ok) return result.value
  const lines = showIssues(result.issues).map((line) => `${path}: ${base}${line}`)
  throw new VouchsafeError('invalid_options', lines.join('\n'))
}
