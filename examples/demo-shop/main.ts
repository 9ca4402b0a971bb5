import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isVouchsafeError } from 'vouchsafe'
import { type Layout, paintFor } from 'vouchsafe/node'
import {
  type Conversation,
  ownConversation,
  type Played,
  play,
  shopConversations,
} from './conversations.ts'
import { type LiveOptions, liveModel, liveOptions } from './live.ts'
import { demoPage } from './page.ts'
import { conversationLines, totalLines } from './print.ts'

const USAGE = `Usage: npm start -- [TURN.json …] [--live] [--model NAME] [--lang zh|en] [--page FILE]

Replays the conversations of two shops, or of your own turn files, through the whole pipeline.
  --live    drafts come from the model at OPENAI_BASE_URL, with OPENAI_API_KEY
  --model   its name; default: OPENAI_MODEL
  --lang    only the shop of that language
  --page    where the HTML page goes; default: vouchsafe-demo.html
`

/** What the demonstration reads and writes besides files. */
export interface Surroundings {
  readonly stdout: Parameters<typeof paintFor>[0] & {
    readonly columns?: number
    write(text: string): unknown
  }
  readonly stderr: { write(text: string): unknown }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** @returns The exit code: 2 if an option or a file cannot be used. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    await demonstrate(argv, surroundings)
    return 0
  } catch (cause) {
    if (!(cause instanceof Error) || !(isVouchsafeError(cause) || isUsageError(cause))) throw cause
    surroundings.stderr.write(`${cause.message}\n`)
    return 2
  }
}

/** An unknown option, as Node's parser tells it. */
function isUsageError(cause: Error): boolean {
  return 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS')
}

async function demonstrate(argv: readonly string[], { stdout, env }: Surroundings): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      live: { type: 'boolean' },
      model: { type: 'string' },
      lang: { type: 'string' },
      page: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) {
    stdout.write(USAGE)
    return
  }
  const live = values.live === true ? liveOptions(env, values.model) : undefined
  const all = positionals.length > 0 ? positionals.map(ownConversation) : shopConversations()
  const { lang } = values
  const chosen = lang === undefined ? all : all.filter(({ language }) => language.startsWith(lang))
  const layout: Layout = {
    columns: Math.max(40, Math.min(80, stdout.columns ?? 80)),
    paint: paintFor(stdout),
  }
  const played: Played[] = []
  for (const conversation of chosen) {
    const result = await (live === undefined ? play(conversation) : playLive(conversation, live))
    played.push(result)
    stdout.write(`${conversationLines(result, layout).join('\n')}\n`)
  }
  const page = resolve(values.page ?? 'vouchsafe-demo.html')
  writeFileSync(page, demoPage(played), 'utf8')
  stdout.write(`${totalLines(played, layout).join('\n')}\n\nThe same as a page: ${page}\n`)
}

/** The model writes the draft; nothing else differs. */
async function playLive(conversation: Conversation, options: LiveOptions): Promise<Played> {
  const model = liveModel(options, conversation.knowledge)
  let { draft } = conversation
  const reply = await conversation.pipeline.reply(conversation.turn, async (messages, given) => {
    draft = await model(messages, given)
    return draft
  })
  return { ...conversation, draft, reply }
}
