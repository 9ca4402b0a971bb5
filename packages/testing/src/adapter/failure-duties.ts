import { systemClock } from '@vouchsafe/core'
import {
  type AdapterDuty,
  type Asked,
  bothWays,
  failure,
  firstFault,
  leak,
  SAFE,
  unlike,
} from './adapter-check.ts'
import type { FakeProvider } from './fake-provider.ts'
import { says } from './model-script.ts'

/** An error was thrown, and nothing was shown but what had passed. */
function unfailed({ view }: Asked, passed: string): string | undefined {
  return firstFault(
    !(view.error instanceof Error) && 'no error was thrown',
    !passed.startsWith(view.shown.join('')) && `${JSON.stringify(view.shown)} was shown`,
    leak(view, 'LIE'),
  )
}

/** An error, or the safe sentence. */
function unsafe(asked: Asked, passed: string): string | undefined {
  const { view } = asked
  if (view.error !== undefined) return unfailed(asked, passed)
  return firstFault(
    leak(view, 'LIE'),
    unlike('the text', view.text, SAFE),
    unlike('the status', view.reply?.status, 'blocked'),
  )
}

/** The status that a client's error tells, wherever it tells it. */
function statusOf(error: unknown): unknown {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { status, statusCode } = each as { status?: unknown; statusCode?: unknown }
    if (status !== undefined || statusCode !== undefined) return status ?? statusCode
  }
  return undefined
}

/** Lets everything go on that can. */
async function turnOver(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await new Promise<void>((resolve) => void systemClock.after(0, resolve))
  }
}

/** The request was aborted, or whoever asked has gone. */
function hasStopped({ visits }: FakeProvider): boolean {
  return visits.every(({ signal, isLeft }) => isLeft || signal?.aborted === true)
}

/** Pieces that clients may hold on their own account: a body's and a parser's buffers. */
const READ_AHEAD = 40

const MANY = Array.from({ length: 400 }, (_, index) => `Sentence ${index}. `)

/** What becomes of failures, callers who leave and callers who are slow. */
export const FAILURE_DUTIES: readonly AdapterDuty[] = [
  {
    id: 'refusals-of-service-pass',
    sentence:
      'What the provider answers with an error status is the caller’s error, with that status',
    severity: 'major',
    async check(ask) {
      for (const status of [429, 500]) {
        const fault = await bothWays(ask, { scripts: [{ ...says(), status }] }, (asked) =>
          firstFault(
            unfailed(asked, ''),
            unlike('the status of the error', statusOf(asked.view.error), status),
          ),
        )
        if (fault !== undefined) return fault
      }
      return undefined
    },
  },
  {
    id: 'client-retries-work',
    sentence: 'A client that tries again by itself still does',
    severity: 'minor',
    check: (ask) =>
      bothWays(
        ask,
        { scripts: [{ ...says(), status: 429 }, says('Fine.')], retries: 2 },
        ({ view, provider }) =>
          firstFault(
            failure(view),
            unlike('the text', view.text, 'Fine.'),
            unlike('the number of requests', provider.visits.length, 2),
          ),
      ),
  },
  {
    id: 'errors-midway-are-told',
    sentence:
      'An error that the provider tells in the middle of a stream is the caller’s error; what had not passed is not shown',
    severity: 'critical',
    check: async (ask) =>
      unfailed(
        await ask({ isStream: true, scripts: [says('One. ', 'A L', { error: 'Overloaded.' })] }),
        'One. ',
      ),
  },
  {
    id: 'cut-streams-are-told',
    sentence: 'A stream that ends in the middle is an error, not an answer',
    severity: 'critical',
    check: async (ask) =>
      unfailed(
        await ask({ isStream: true, scripts: [says('One. ', 'A L', { cut: true })] }),
        'One. ',
      ),
  },
  {
    id: 'nonsense-is-not-delivered',
    sentence:
      'Events and bodies that are no JSON, or another kind of JSON, end in an error or in the safe sentence',
    severity: 'critical',
    isOfWire: true,
    async check(ask) {
      for (const raw of ['data: {"choices": [\n\n', 'data: 7\n\n']) {
        const fault = unsafe(
          await ask({ isStream: true, scripts: [says('One. ', { raw }, 'A LIE.')] }),
          'One. ',
        )
        if (fault !== undefined) return `streamed, ${fault}`
      }
      for (const body of ['{"choices": ', '7']) {
        const fault = unsafe(await ask({ scripts: [{ ...says(), body }] }), '')
        if (fault !== undefined) return `at once, ${fault}`
      }
      return undefined
    },
  },
  {
    id: 'other-bodies-are-not-delivered',
    sentence: 'A body of another content type, such as a page of a proxy, is not delivered',
    severity: 'critical',
    isOfWire: true,
    check: (ask) =>
      bothWays(
        ask,
        { scripts: [{ ...says(), body: '<p>A LIE.</p>', contentType: 'text/html' }] },
        (asked) => unsafe(asked, ''),
      ),
  },
  {
    id: 'endless-words-are-stopped',
    sentence:
      'Ten million characters without an end are an error or the safe sentence, not an answer',
    severity: 'major',
    async check(ask) {
      const text = 'x'.repeat(10 * 1024 * 1024)
      const fault = unsafe(await ask({ isStream: true, scripts: [says('One. ', text)] }), 'One. ')
      if (fault !== undefined) return `streamed, ${fault}`
      const { view } = await ask({ scripts: [says(text)] })
      return firstFault(
        view.error === undefined && unlike('the text', view.text, SAFE),
        view.text.includes('x'.repeat(100)) && 'they were delivered',
      )
    },
  },
  {
    id: 'abort-before-asks-nobody',
    sentence: 'A call that was aborted before it began asks no provider and is an error',
    severity: 'major',
    check: (ask) =>
      bothWays(
        ask,
        { scripts: [says('Fine.')], signal: AbortSignal.abort() },
        ({ view, provider }) =>
          firstFault(
            unlike('the number of requests', provider.visits.length, 0),
            unlike('what was shown', view.shown, []),
            !(view.error instanceof Error) && 'no error was thrown',
          ),
      ),
  },
  {
    id: 'abort-midway-stops-the-provider',
    sentence: 'A call that is aborted in the middle shows nothing more and stops the provider',
    severity: 'critical',
    async check(ask) {
      const controller = new AbortController()
      const { view, provider } = await ask({
        scripts: [says('One. ', 'Tw', { hang: true })],
        isStream: true,
        signal: controller.signal,
        onText: () => controller.abort(),
      })
      await turnOver(3)
      return firstFault(
        unlike('what was shown', view.shown.join(''), 'One. '),
        view.reply !== undefined && 'there was a reply',
        !hasStopped(provider) && 'the provider was not stopped',
      )
    },
  },
  {
    id: 'abort-afterwards-changes-nothing',
    sentence: 'An abort after the end changes nothing',
    severity: 'minor',
    async check(ask) {
      for (const isStream of [false, true]) {
        const controller = new AbortController()
        const { view } = await ask({
          isStream,
          scripts: [says('Fine.')],
          signal: controller.signal,
        })
        controller.abort()
        await turnOver(3)
        const fault = firstFault(failure(view), unlike('the text', view.text, 'Fine.'))
        if (fault !== undefined) return fault
      }
      return undefined
    },
  },
  {
    id: 'slow-callers-slow-the-provider',
    sentence: 'A caller who reads slowly slows the provider down: little is read ahead',
    severity: 'major',
    async check(ask) {
      let readAtFirst: number | undefined
      const { view, provider } = await ask({
        scripts: [says(...MANY)],
        isStream: true,
        async onText(_, source) {
          if (readAtFirst !== undefined) return
          readAtFirst = 0
          await turnOver(20)
          readAtFirst = source.pulled
        },
      })
      return firstFault(
        failure(view),
        unlike('the text', view.text, MANY.join('')),
        provider.pulled < MANY.length && `only ${provider.pulled} pieces were asked for`,
        (readAtFirst ?? 0) > READ_AHEAD &&
          `${readAtFirst} pieces were read while the caller had not read on`,
      )
    },
  },
  {
    id: 'callers-who-leave-stop-the-provider',
    sentence: 'A caller who stops reading in the middle stops the provider',
    severity: 'major',
    async check(ask) {
      const { provider } = await ask({
        scripts: [says(...MANY)],
        isStream: true,
        onText: () => {
          throw new Error('The caller leaves.')
        },
      })
      await turnOver(20)
      return firstFault(
        provider.pulled > READ_AHEAD && `${provider.pulled} of ${MANY.length} pieces were read`,
        !hasStopped(provider) && 'the provider was not stopped',
      )
    },
  },
]
