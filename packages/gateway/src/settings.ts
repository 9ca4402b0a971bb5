import { type Pipeline, type TurnContext, VouchsafeError } from '@vouchsafe/core'
import * as z from 'zod/mini'

/** What one request may take. */
export interface Limits {
  /** Largest body of a request, in bytes; more is refused with 413. Default: 4 MiB. */
  readonly bodyBytes?: number
  /** Largest answer that is read from the provider, in bytes. Default: 16 MiB. */
  readonly answerBytes?: number
  /** Longest time from a request's start to the end of its answer, in milliseconds; then 504. Default: 120,000. */
  readonly timeMs?: number
  /** Requests that are served at the same time; more are refused with 429. Default: 256; for a tenant: those of the gateway. */
  readonly concurrency?: number
}

/** What may differ from tenant to tenant. What is left out is the gateway's. */
export interface TenantSettings {
  /**
   * SHA-256 of the API keys that belong to the tenant, in hexadecimal, so that no key stands in a configuration. A tenant with
   * keys is chosen by them alone; one without is chosen by the header `x-vouchsafe-tenant`.
   */
  readonly keys?: readonly string[]
  /** Base URL of the provider, as its OpenAI client would have it: `https://api.openai.com/v1`. */
  readonly upstream?: string
  readonly pipeline?: Pipeline
  readonly limits?: Limits
  /** What is known of every turn; a request may say otherwise. */
  readonly turn?: TurnContext
  /** A stream releases a reply only as a whole, so that nothing is ever taken back. Default: false. */
  readonly hold?: boolean
  /** Read contents that are lists of parts, as Mistral sends them. Default: false. */
  readonly contentParts?: boolean
}

/** What can be changed while requests are served. */
export interface GatewaySettings extends Omit<TenantSettings, 'keys'> {
  readonly upstream: string
  readonly pipeline: Pipeline
  /** By name. */
  readonly tenants?: Readonly<Record<string, TenantSettings>>
  /** Refuse requests that belong to no tenant, with 401. Default: false; they are served with the gateway's own settings. */
  readonly onlyTenants?: boolean
}

/** A tenant with everything filled in. */
export interface Tenant {
  /** `default` for requests of no tenant. */
  readonly name: string
  readonly upstream: string
  readonly pipeline: Pipeline
  /** It shares its pipeline, so that its conversations need a name of their own. */
  readonly isShared: boolean
  readonly isKeyed: boolean
  readonly limits: Required<Limits>
  readonly turn: TurnContext
  readonly hold: boolean
  readonly contentParts: boolean
}

/** Settings with everything filled in. */
export interface Settled {
  readonly fallback: Tenant
  readonly tenants: ReadonlyMap<string, Tenant>
  /** By the SHA-256 of a key. */
  readonly byDigest: ReadonlyMap<string, Tenant>
  readonly onlyTenants: boolean
  readonly concurrency: number
}

const DEFAULT_TENANT = 'default'

const LIMITS: Required<Limits> = {
  bodyBytes: 4 * 1024 * 1024,
  answerBytes: 16 * 1024 * 1024,
  timeMs: 120_000,
  concurrency: 256,
}

const amount = z.optional(z.int().check(z.positive()))
const limits = z.optional(
  z.strictObject({
    bodyBytes: amount,
    answerBytes: amount,
    // The longest that a timer can wait.
    timeMs: z.optional(z.int().check(z.positive(), z.maximum(2_147_483_647))),
    concurrency: amount,
  }),
)
const upstream = z
  .url({ protocol: /^https?$/, error: 'expected a URL with http or https' })
  .check(
    z.refine(
      (text) => !/[?#]|\/\/[^/]{0,300}@/.test(text),
      'expected a URL without query and password',
    ),
  )
const pipeline = z.custom<Pipeline>(
  (value) => typeof (value as Partial<Pipeline> | undefined)?.reply === 'function',
  'expected a pipeline, as vouchsafe() gives it',
)
const own = {
  limits,
  turn: z.optional(z.looseObject({})),
  hold: z.optional(z.boolean()),
  contentParts: z.optional(z.boolean()),
}
const tenant = z.strictObject({
  ...own,
  keys: z.optional(
    z.array(
      z
        .string()
        .check(z.regex(/^[0-9a-f]{64}$/, 'expected SHA-256 in lower-case hexadecimal digits')),
    ),
  ),
  upstream: z.optional(upstream),
  pipeline: z.optional(pipeline),
})
const name = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'expected a name of letters, digits, dots, - or _'),
  z.refine((value) => value !== DEFAULT_TENANT, 'expected another name than default'),
)
const settingsSchema = z.strictObject({
  ...own,
  upstream,
  pipeline,
  tenants: z.optional(z.record(name, tenant)),
  onlyTenants: z.optional(z.boolean()),
})

/**
 * Checks settings and fills in what is left out.
 *
 * @throws {VouchsafeError} `invalid_options`, naming every setting that is wrong.
 */
export function settle(given: GatewaySettings): Settled {
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) throw invalid(parsed.error.issues.map(describe))
  const fallback = tenantOf(DEFAULT_TENANT, given, given)
  const entries = Object.entries(given.tenants ?? {})
  const tenants = new Map(entries.map(([key, each]) => [key, tenantOf(key, each, given)]))
  const byDigest = new Map<string, Tenant>()
  for (const [key, { keys = [] }] of entries) {
    for (const digest of keys) {
      const known = tenants.get(key)
      if (byDigest.has(digest)) throw invalid([`tenants.${key}.keys: a key belongs to two tenants`])
      if (known) byDigest.set(digest, known)
    }
  }
  const { onlyTenants = false } = given
  return { fallback, tenants, byDigest, onlyTenants, concurrency: fallback.limits.concurrency }
}

function tenantOf(key: string, each: TenantSettings, all: GatewaySettings): Tenant {
  return {
    name: key,
    upstream: (each.upstream ?? all.upstream).replace(/\/{1,20}$/, ''),
    pipeline: each.pipeline ?? all.pipeline,
    isShared: key !== DEFAULT_TENANT && each.pipeline === undefined,
    isKeyed: (each.keys ?? []).length > 0,
    limits: { ...LIMITS, ...all.limits, ...each.limits },
    turn: { ...all.turn, ...each.turn },
    hold: each.hold ?? all.hold ?? false,
    contentParts: each.contentParts ?? all.contentParts ?? false,
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.') || 'settings'
  if (issue.code === 'unrecognized_keys') return `${path}: unknown setting ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_type') return `${path}: expected ${issue.expected}`
  if (issue.code === 'invalid_key') return `${path}: ${issue.issues[0]?.message ?? 'wrong name'}`
  return `${path}: ${issue.message}`
}

function invalid(problems: readonly string[]): VouchsafeError {
  return new VouchsafeError(
    'invalid_options',
    `The gateway was given settings that it cannot use. ${problems.join('; ')}`,
  )
}
