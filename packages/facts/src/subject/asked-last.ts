import type { World } from '../world.ts'

/** The customer's last message; empty if there is none yet. */
export function askedLast({ asked }: World): string {
  return asked.at(-1)?.text ?? ''
}
