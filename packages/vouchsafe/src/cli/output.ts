import type { PrintStream } from '../terminal/paint.ts'

/** What a command writes to, so that tests can read it. */
export interface Output {
  readonly stdout: PrintStream & { readonly columns?: number; write(text: string): unknown }
  readonly stderr: PrintStream & { write(text: string): unknown }
}

/** How a command ends. */
export const EXIT = {
  /** `check`: the draft may be sent as it is. `eval`: every record was predicted. */
  fine: 0,
  /** `check`: the draft was changed, marked or stopped. `eval`: some records could not be predicted. */
  findings: 1,
  /** What was asked for cannot be done: a bad file, a bad option. */
  misuse: 2,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Columns to write in: those of the terminal, within what is comfortable to read. */
export function columnsOf({ columns }: Output['stdout']): number {
  return Math.max(40, Math.min(100, columns ?? 80))
}
