import { block, type Layout, renderReply } from 'vouchsafe/node'
import type { Played } from './conversations.ts'
import { totalsOf } from './totals.ts'

const TONE = { verified: 'good', annotated: 'doubtful', blocked: 'bad' } as const

/** One conversation as lines for a terminal. */
export function conversationLines(played: Played, layout: Layout): readonly string[] {
  const { title, shop, shows, turn, draft, reply } = played
  const { paint, columns } = layout
  const asked = turn.messages.findLast(({ role }) => role === 'user')?.content ?? ''
  return [
    paint('faint', '─'.repeat(columns)),
    ...block(`${title} · ${shop}`, layout, { tone: 'strong' }),
    ...(shows === undefined || shows === '' ? [] : block(shows, layout, { tone: 'faint' })),
    '',
    ...block(asked, layout, { lead: 'asked  ', leadTone: 'faint' }),
    ...renderReply(draft.text, reply, layout),
    '',
  ]
}

/** How all of them came out. */
export function totalLines(
  played: readonly Played[],
  { paint, columns }: Layout,
): readonly string[] {
  const { replies, claims, supported, ...statuses } = totalsOf(played)
  const status = (['verified', 'annotated', 'blocked'] as const).map((name) =>
    paint(TONE[name], `${statuses[name]} ${name}`),
  )
  return [
    paint('faint', '─'.repeat(columns)),
    `${replies} replies: ${status.join(', ')}`,
    `${claims} claims: ${supported} supported, ${claims - supported} not`,
  ]
}
