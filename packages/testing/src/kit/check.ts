/** What one conformance check showed. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  /** What was seen, where it is not as it must be. */
  readonly detail?: string
}

/** A check by name: gives what is wrong, or nothing. */
export type Checks = Readonly<
  Record<string, () => Promise<string | undefined> | string | undefined>
>

/** Runs checks one after another; one that throws has failed. */
export async function runChecks(checks: Checks): Promise<readonly Check[]> {
  const results: Check[] = []
  for (const [name, run] of Object.entries(checks)) {
    const detail = await attempt(run)
    results.push(detail === undefined ? { name, ok: true } : { name, ok: false, detail })
  }
  return results
}

async function attempt(run: Checks[string]): Promise<string | undefined> {
  try {
    return await run()
  } catch (cause) {
    return `it threw ${cause instanceof Error ? cause.message : typeof cause}`
  }
}

/** Checks that failed, as lines; empty if all is well. */
export function failuresOf(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ name, ok, detail }) => (ok ? [] : [`${name}: ${detail}`]))
}
