import { vouchsafe } from '@vouchsafe/core'
import { type AdapterDuty, bothWays, failure, firstFault, leak, unlike } from './adapter-check.ts'
import type { CallerView } from './caller-view.ts'
import { says } from './model-script.ts'
import { probes } from './probes.ts'

const ORDER = { id: 'call_1', name: 'get_order', arguments: '{"id": 7}' }
const ASKED_FOR = [{ name: 'get_order', arguments: { id: 7 } }]
const NAME = 'Ann Arbour'

/** Wrong unless these are the calls; what else an SDK tells of a call is its own business. */
function misses({ calls }: CallerView, wanted: CallerView['calls']): string | undefined {
  const seen = calls.map(({ name, arguments: given }) => ({ name, arguments: given }))
  return unlike('the calls', seen, wanted)
}

/** What becomes of requests, tool calls and numbers of tokens. */
export const REQUEST_DUTIES: readonly AdapterDuty[] = [
  {
    id: 'calls-alone-arrive',
    sentence: 'A tool call without words is delivered, with no words beside it',
    severity: 'major',
    check: (ask) =>
      bothWays(ask, { scripts: [says({ call: ORDER })] }, ({ view }) =>
        firstFault(
          failure(view),
          unlike('the text', view.text, ''),
          misses(view, ASKED_FOR),
          unlike('the status', view.reply?.status, 'verified'),
        ),
      ),
  },
  {
    id: 'calls-beside-words-arrive',
    sentence: 'A tool call beside words is delivered, and the words with it',
    severity: 'major',
    check: (ask) =>
      bothWays(ask, { scripts: [says('One moment.', { call: ORDER })] }, ({ view }) =>
        firstFault(
          failure(view),
          unlike('the text', view.text, 'One moment.'),
          misses(view, ASKED_FOR),
        ),
      ),
  },
  {
    id: 'refused-calls-stay',
    sentence: 'A tool call that a guard refuses reaches the caller in no form; another one does',
    severity: 'critical',
    check(ask) {
      const refused = { ...ORDER, id: 'call_2', name: 'delete_order' }
      const scripts = [says('One moment.', { call: refused }, { call: ORDER })]
      return bothWays(
        ask,
        { pipeline: vouchsafe({ guards: [probes.tools] }), scripts },
        ({ view }) =>
          firstFault(failure(view), misses(view, ASKED_FOR), leak(view, 'delete_order')),
      )
    },
  },
  {
    id: 'pseudonyms-go-both-ways',
    sentence:
      'The provider is asked what guards made of the messages; words and calls come back as guards restore them',
    severity: 'critical',
    check(ask) {
      const call = { ...ORDER, arguments: '{"name": "[NAME_1]"}' }
      const scripts = [says('Hello [NA', 'ME_', '1]. ', 'Bye.', { call })]
      const asking = {
        pipeline: vouchsafe({ guards: [probes.names] }),
        scripts,
        asked: `I am ${NAME}.`,
      }
      return bothWays(ask, asking, ({ view, provider }) => {
        const body = provider.visits[0]?.body ?? ''
        return firstFault(
          failure(view),
          body.includes('Ann') && 'the provider was told the name',
          !body.includes('I am [NAME_1].') && 'the provider was not told what the customer said',
          unlike('the text', view.text, `Hello ${NAME}. Bye.`),
          misses(view, [{ name: 'get_order', arguments: { name: NAME } }]),
        )
      })
    },
  },
  {
    id: 'settings-pass',
    sentence: 'Settings of the request reach the provider as they are',
    severity: 'major',
    check: (ask) =>
      bothWays(ask, { temperature: 0.25, scripts: [says('Fine.')] }, ({ view, provider }) =>
        firstFault(
          failure(view),
          !/"temperature":\s?0\.25\b/.test(provider.visits[0]?.body ?? '') &&
            'the temperature did not reach the provider',
        ),
      ),
  },
  {
    id: 'usage-is-kept',
    sentence: 'The caller is told the tokens that the provider counted',
    severity: 'major',
    check: (ask) =>
      bothWays(ask, { scripts: [{ ...says('Fine.'), usage: [12, 5] }] }, ({ view }) =>
        firstFault(failure(view), unlike('the usage', view.usage, [12, 5])),
      ),
  },
  {
    id: 'retries-add-up',
    sentence:
      'A draft that is asked for again comes with what was wrong; the caller sees the last, and the tokens of all',
    severity: 'major',
    check(ask) {
      const scripts = [
        { ...says('A LIE.'), usage: [10, 1] as const },
        { ...says('The truth.'), usage: [20, 2] as const },
      ]
      const pipeline = vouchsafe({ guards: [probes.lies], retry: 1 })
      return bothWays(ask, { pipeline, scripts }, ({ view, provider }) =>
        firstFault(
          failure(view),
          unlike('the text', view.text, 'The truth.'),
          leak(view, 'A LIE'),
          unlike('the number of drafts', view.reply?.attempts, 2),
          unlike('the usage', view.usage, [30, 3]),
          unlike('the number of requests', provider.visits.length, 2),
          !provider.visits[1]?.body.includes('lies/said') &&
            'the provider was not told what was wrong',
        ),
      )
    },
  },
]
