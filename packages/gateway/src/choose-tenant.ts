import type { Settled, Tenant } from './settings.ts'

/** The header that names a tenant. */
const TENANT_HEADER = 'x-vouchsafe-tenant'

/** Whose request this is, by its key or by its header; `undefined` if it may not be served. */
export async function chooseTenant(
  headers: Headers,
  settled: Settled,
): Promise<Tenant | undefined> {
  const { tenants, byDigest, fallback, onlyTenants } = settled
  const owner = byDigest.size > 0 ? byDigest.get(await digestOf(keyOf(headers))) : undefined
  const name = headers.get(TENANT_HEADER)
  if (name === null) return owner ?? (onlyTenants ? undefined : fallback)
  const named = tenants.get(name)
  // A key that belongs to one tenant opens no other, and a tenant with keys opens to nothing else.
  return named && (owner === named || (!owner && !named.isKeyed)) ? named : undefined
}

function keyOf(headers: Headers): string {
  const [, bearer] =
    /^bearer[ \t]{1,20}(\S{1,4096})$/i.exec(headers.get('authorization') ?? '') ?? []
  return bearer ?? headers.get('api-key') ?? headers.get('x-api-key') ?? ''
}

async function digestOf(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
