import { type Guard, type Reply, type Turn, vouchsafe } from '@vouchsafe/core'
import { everyUnit } from '../models/chunkings.ts'
import { type Check, runChecks } from './check.ts'

/** What {@link checkGuard} takes. */
export interface GuardKit {
  /** Makes the guard. Called once a check. */
  readonly make: () => Guard
  readonly turn: Turn
  /** A draft that the guard has nothing against … */
  readonly passes: string
  /** … and one that it must not let through as it is. */
  readonly stops: string
}

/** Texts that guards meet: empty, half an emoji, very long, structured. */
const ODD = [
  '',
  ' ',
  '\ud83d',
  '\ude00 Fine.',
  'x'.repeat(5000),
  '{"text": "Fine."}',
  '。。。',
  '\u0000',
]

/** Checks a `Guard` of your own: what the pipeline and those who read findings rely on. */
export function checkGuard({ make, turn, passes, stops }: GuardKit): Promise<readonly Check[]> {
  const say = (text: string): Promise<Reply> =>
    vouchsafe({ guards: [make()] }).reply(turn, () => text)
  const cut = (text: string): Promise<Reply> =>
    vouchsafe({ guards: [make()] }).reply(turn, async function* () {
      yield* everyUnit(text)
    })
  return runChecks({
    'lets a good draft through untouched': async () => {
      const { status, text } = await say(passes)
      return status === 'verified' && text.includes(passes) ? undefined : `it was ${status}`
    },
    'does not let a bad draft through as it is': async () => {
      const { status } = await say(stops)
      return status === 'verified' ? 'it was verified' : undefined
    },
    'says the same however the draft is cut': async () => {
      const same = JSON.stringify(await say(stops)) === JSON.stringify(await cut(stops))
      return same ? undefined : 'it differed'
    },
    'says the same of the same draft': async () => {
      const guard = make()
      const reply = () => vouchsafe({ guards: [guard] }).reply(turn, () => stops)
      const [one, two] = [await reply(), await reply()]
      return JSON.stringify(one) === JSON.stringify(two) ? undefined : 'it differed'
    },
    'findings bear its name': async () => {
      const { name } = make()
      const other = (await say(stops)).findings.find(({ code }) => !code.startsWith(`${name}/`))
      return other && `there is ${other.code}`
    },
    'messages do not quote the draft': async () => {
      const quoting = (await say(stops)).findings.find(({ message }) =>
        message.includes(stops.trim()),
      )
      return quoting && `${quoting.code} does`
    },
    'spans are ranges of the draft': async () => {
      const outside = (await say(stops)).findings.find(
        ({ span }) => span !== undefined && (span.start < 0 || span.end > stops.length),
      )
      return outside && `that of ${outside.code} is none`
    },
    'does not fail on odd text': async () => {
      for (const text of ODD) {
        const failed = (await say(text)).findings.find(({ code }) => code.includes('/failed'))
        if (failed !== undefined) return `${failed.code} at ${JSON.stringify(text.slice(0, 20))}`
      }
      return undefined
    },
  })
}
