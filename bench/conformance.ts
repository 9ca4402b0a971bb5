import { type AdapterCheck, type AdapterKit, checkAdapter } from '@vouchsafe/testing'
import { aiKit } from '../packages/ai-sdk/test/ai-kit.ts'
import { messagesKit } from '../packages/anthropic/test/messages-kit.ts'
import { langchainKit } from '../packages/langchain/test/langchain-kit.ts'
import { chatKit } from '../packages/openai/test/chat-kit.ts'
import { responsesKit } from '../packages/openai/test/responses-kit.ts'
import { agentsKit } from '../packages/openai-agents/test/agents-kit.ts'

const KITS: Readonly<Record<string, AdapterKit>> = {
  'ai-sdk': aiKit,
  anthropic: messagesKit,
  langchain: langchainKit,
  'openai chat': chatKit,
  'openai responses': responsesKit,
  'openai-agents': agentsKit,
}

/** Holds every adapter to what adapters must do, and prints what came of it as a table. */
async function main(): Promise<number> {
  const columns: (readonly AdapterCheck[])[] = []
  for (const kit of Object.values(KITS)) columns.push(await checkAdapter(kit))
  const notes = [...new Set(columns.flat().flatMap(({ without }) => without ?? []))]
  const rows = [
    ['', ...Object.keys(KITS)],
    ...(columns[0] ?? []).map(({ id }, row) => [
      id,
      ...columns.map((checks) => markOf(checks[row], notes)),
    ]),
  ]
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd((widths?.[column] ?? 0) + 2))
    console.log(cells.join('').trimEnd())
  }
  for (const [index, note] of notes.entries()) console.log(`(${index + 1}) ${note}`)
  const cells = columns.flat()
  const failed = cells.filter(({ ok }) => !ok)
  const left = cells.filter(({ without }) => without !== undefined)
  for (const { id, detail } of failed) console.log(`${id}: ${detail}`)
  console.log(
    `${cells.length - failed.length - left.length} cells pass, ${failed.length} fail, ${left.length} do not apply`,
  )
  return failed.length > 0 ? 1 : 0
}

function markOf(check: AdapterCheck | undefined, notes: readonly string[]): string {
  if (check?.without !== undefined) return `(${notes.indexOf(check.without) + 1})`
  return check?.ok ? '✓' : '✗'
}

process.exitCode = await main()
