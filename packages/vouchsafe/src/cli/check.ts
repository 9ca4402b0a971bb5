import type { Reply } from '@vouchsafe/core'
import { paintFor } from '../terminal/paint.ts'
import { renderReply } from '../terminal/render-reply.ts'
import { loadConfig } from './config.ts'
import { columnsOf, EXIT, type ExitCode, type Output } from './output.ts'
import { readTurnFile } from './turn-file.ts'

export interface CheckOptions {
  readonly config?: string
  readonly json?: boolean
}

/** Runs the draft of a turn file through a pipeline and tells what came of it. */
export async function check(
  path: string,
  { config, json = false }: CheckOptions,
  { stdout, stderr }: Output,
): Promise<ExitCode> {
  const { turn, draft, shop, unread } = readTurnFile(path)
  const pipeline = (await loadConfig(config))(shop)
  const reply = await pipeline.reply(turn, async () => draft)
  if (unread.length > 0) stderr.write(`not read: ${unread.join(', ')}\n`)
  if (json) stdout.write(`${JSON.stringify(reply)}\n`)
  else {
    const layout = { columns: columnsOf(stdout), paint: paintFor(stdout) }
    stdout.write(`${renderReply(draft.text, reply, layout).join('\n')}\n`)
  }
  return exitCodeOf(reply)
}

function exitCodeOf({ status }: Reply): ExitCode {
  return status === 'verified' ? EXIT.fine : EXIT.findings
}
