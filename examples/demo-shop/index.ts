import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isVouchsafeError } from 'vouchsafe'
import { paintFor } from 'vouchsafe/node'
import {
  type Conversation,
  ownConversation,
  type Played,
  play,
  shopConversations,
} from './conversations.ts'
import { liveModel, liveOptions } from './live.ts'
import { demoPage } from './page.ts'
import { conversationLines, totalLines } from './print.ts'

const USAGE = `Usage: npm start -- [TURN.json …] [--live] [--model NAME] [--lang zh|en] [--page FILE]

Replays the conversations of two shops, or of your own turn files, through the whole pipeline.
--live   drafts come from the model at OPENAI_BASE_URL, with OPENAI_API_KEY
--model  its name; default: OPENAI_MODEL
--lang   only the shop of that language
--page   where the HTML page goes; default: vouchsafe-demo.html
`

async function main(argv: readonly string[]): Promise<number> {
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
    process.stdout.write(USAGE)
    return 0
  }
  const live = values.live === true ? liveOptions(process.env, values.model) : undefined
  const conversations =
    positionals.length > 0 ? positionals.map(ownConversation) : shopConversations()
  const layout = {
    columns: Math.max(40, Math.min(80, process.stdout.columns ?? 80)),
    paint: paintFor(process.stdout),
  }
  const played: Played[] = []
  for (const conversation of conversations) {
    if (values.lang !== undefined && !conversation.language.startsWith(values.lang)) continue
    const result = await (live === undefined ? play(conversation) : playLive(conversation, live))
    played.push(result)
    process.stdout.write(`${conversationLines(result, layout).join('\n')}\n`)
  }
  const page = resolve(values.page ?? 'vouchsafe-demo.html')
  writeFileSync(page, demoPage(played), 'utf8')
  process.stdout.write(`${totalLines(played, layout).join('\n')}\n\nThe same as a page: ${page}\n`)
  return 0
}

async function playLive(
  conversation: Conversation,
  options: ReturnType<typeof liveOptions>,
): Promise<Played> {
  const model = liveModel(options, conversation.knowledge)
  let draft = conversation.draft
  const reply = await conversation.pipeline.reply(conversation.turn, async (messages, given) => {
    draft = await model(messages, given)
    return draft
  })
  return { ...conversation, draft, reply }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (cause) {
  const misuse = isVouchsafeError(cause) || (cause instanceof TypeError && 'code' in cause)
  if (!misuse) throw cause
  process.stderr.write(`${cause.message}\n`)
  process.exitCode = 2
}
