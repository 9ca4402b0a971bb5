import { fileURLToPath } from 'node:url'
import { readJsonFile } from '@vouchsafe/eval'
import type { Pipeline, Reply, Turn } from 'vouchsafe'
import { shopPipeline } from 'vouchsafe'
import { readTurnFile, shopKnowledge, type TurnFile, turnOf } from 'vouchsafe/node'

/** One conversation of the demonstration, ready to be run. */
export interface Conversation {
  readonly id: string
  /** Of the shop, or of the file that it comes from. */
  readonly shop: string
  /** BCP 47 tag. */
  readonly language: string
  readonly title: string
  /** What there is to see. */
  readonly shows?: string
  readonly turn: Turn
  readonly draft: TurnFile['draft']
  /** What the model is told about the shop, when there is a model. */
  readonly knowledge: unknown
  readonly pipeline: Pipeline
}

/** A conversation with what came of its draft. */
export interface Played extends Conversation {
  readonly reply: Reply
}

/** The two shops that come with the demonstration. */
const SHOPS = [
  { language: 'zh', file: 'data/zh.json' },
  { language: 'en', file: 'data/en.json' },
] as const

interface ShopFile {
  readonly shop: Parameters<typeof shopKnowledge>[0] & { readonly name: string }
  readonly conversations: readonly {
    readonly id: string
    readonly title: string
    readonly shows: string
  }[]
}

/** Reads the conversations of both shops. */
export function shopConversations(): readonly Conversation[] {
  return SHOPS.flatMap(({ language, file }) => {
    const path = fileURLToPath(new URL(file, import.meta.url))
    // The files are this demonstration's own; a test reads every one of them.
    const { shop, conversations } = readJsonFile(path) as ShopFile
    const pipeline = shopPipeline(shopKnowledge(shop))
    return conversations.map((conversation): Conversation => {
      const { id, title, shows } = conversation
      const { turn, draft } = turnOf(conversation, `${file}, ${id}`)
      // Each conversation has a session of its own.
      const own = { ...turn, conversationId: id, locale: language }
      return {
        id,
        shop: shop.name,
        language,
        title,
        shows,
        turn: own,
        draft,
        knowledge: shop,
        pipeline,
      }
    })
  })
}

/** The user's own turn file as a conversation. */
export function ownConversation(path: string): Conversation {
  const { turn, draft, shop } = readTurnFile(path)
  const language = turn.locale ?? (/\p{Script=Han}/u.test(draft.text) ? 'zh' : 'en')
  const pipeline = shopPipeline(shop ?? {})
  return {
    id: path,
    shop: path,
    language,
    title: path,
    turn,
    draft,
    knowledge: shop ?? {},
    pipeline,
  }
}

/** Runs one conversation's draft through its pipeline. */
export async function play(conversation: Conversation): Promise<Played> {
  const { pipeline, turn, draft } = conversation
  return { ...conversation, reply: await pipeline.reply(turn, async () => draft) }
}
