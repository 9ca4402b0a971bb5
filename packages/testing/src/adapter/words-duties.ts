import { type Guard, type Message, vouchsafe } from '@vouchsafe/core'
import {
  type AdapterDuty,
  bothWays,
  failure,
  firstFault,
  leak,
  SAFE,
  unlike,
} from './adapter-check.ts'
import type { CallerView } from './caller-view.ts'
import { says } from './model-script.ts'
import { probes } from './probes.ts'

const SECRET = 'HIDDEN THOUGHT'

/** A verified reply stands beside the words, and they are its own. */
function unverified({ reply, text, given }: CallerView): string | undefined {
  return firstFault(
    given.length === 0 && 'nothing was put into `view.given`, so that nothing can be looked for',
    unlike('the status of the reply beside it', reply?.status, 'verified'),
    unlike('the text of the reply beside it', reply?.text, text),
  )
}

/** Words are released sentence by sentence: where a sentence ends, a piece ends. */
function ungiven({ shown }: CallerView, sentences: readonly string[]): string | undefined {
  const text = shown.join('')
  const ends = endsOf(shown)
  return firstFault(
    unlike('the text', text, sentences.join('')),
    endsOf(sentences).some((end) => !ends.includes(end)) &&
      `sentences were not released one by one, but as ${JSON.stringify(shown)}`,
  )
}

function endsOf(pieces: readonly string[]): readonly number[] {
  let at = 0
  return pieces.map(({ length }) => (at += length))
}

/** What becomes of words. */
export const WORDS_DUTIES: readonly AdapterDuty[] = [
  {
    id: 'answers-at-once',
    sentence:
      'An answer that passes is delivered as written, with the reply beside it and without the model’s thoughts',
    severity: 'critical',
    async check(ask) {
      const text = 'Two are left. It is red.'
      const { view } = await ask({ scripts: [says({ reasoning: SECRET }, text)] })
      return firstFault(
        failure(view),
        unlike('the text', view.text, text),
        unverified(view),
        leak(view, SECRET),
      )
    },
  },
  {
    id: 'streams-by-sentence',
    sentence:
      'A stream is delivered sentence by sentence, with the reply at its end and without the model’s thoughts',
    severity: 'major',
    async check(ask) {
      const steps = [{ reasoning: SECRET }, 'Two ', 'are left', '. It is', ' red. ', 'Bye'] as const
      const { view } = await ask({ isStream: true, scripts: [says(...steps)] })
      return firstFault(
        failure(view),
        ungiven(view, ['Two are left. ', 'It is red. ', 'Bye']),
        unverified(view),
        leak(view, SECRET),
      )
    },
  },
  {
    id: 'chunking-changes-nothing',
    sentence: 'However finely a stream is cut, the caller is given the same',
    severity: 'critical',
    async check(ask) {
      const call = { id: 'call_1', name: 'get_order', arguments: '{"id": 7}' }
      const script = says('您好，还剩两件😀。', 'It is r', 'ed. $9!', { call })
      const asking = { isStream: true, pipeline: vouchsafe({ guards: [probes.prices] }) }
      const { view: whole } = await ask({ ...asking, scripts: [script] })
      const { view: cut } = await ask({ ...asking, scripts: [{ ...script, isFine: true }] })
      const seen = ({ text, shown, calls, usage, reply }: CallerView) => [
        text,
        shown,
        calls,
        usage,
        reply,
      ]
      return firstFault(
        failure(whole),
        failure(cut),
        unlike('the text', whole.text, '您好，还剩两件😀。It is red. $5!'),
        unlike('what was seen of the cut stream', seen(cut), seen(whole)),
      )
    },
  },
  {
    id: 'emoji-stay-whole',
    sentence:
      'Halves of an emoji that come apart are put together; a half that stays alone does no harm',
    severity: 'minor',
    async check(ask) {
      const halves = says('Fine \ud83d', '\ude00. ', 'Half \ud83d.')
      const { view } = await ask({ isStream: true, scripts: [halves] })
      const isTorn = view.shown.some(
        (piece, index) =>
          /[\ud800-\udbff]$/.test(piece) && /^[\udc00-\udfff]/.test(view.shown[index + 1] ?? ''),
      )
      return firstFault(
        failure(view),
        unlike('the text', view.text, 'Fine 😀. Half \ud83d.'),
        isTorn && 'half of a character was shown',
      )
    },
  },
  {
    id: 'nothing-is-said',
    sentence: 'An answer without words and calls becomes the safe sentence',
    severity: 'major',
    check: (ask) =>
      bothWays(ask, { scripts: [says()] }, ({ view }) =>
        firstFault(
          failure(view),
          unlike('the text', view.text, SAFE),
          unlike('the status', view.reply?.status, 'blocked'),
        ),
      ),
  },
  {
    id: 'stopped-words-stay',
    sentence: 'Nothing of a stopped sentence, nor what follows it, reaches the caller in any form',
    severity: 'critical',
    check: (ask) =>
      bothWays(
        ask,
        { scripts: [says('One. ', 'This is a L', 'IE. ', 'AFTERWARDS.')] },
        ({ view }, isStream) =>
          firstFault(
            failure(view),
            leak(view, 'LIE', 'AFTERWARDS'),
            unlike('the text', view.text, SAFE),
            unlike('the status', view.reply?.status, 'blocked'),
            unlike(
              'what was shown',
              view.shown.join(''),
              isStream && view.retractions > 0 ? `One. ${SAFE}` : SAFE,
            ),
          ),
      ),
  },
  {
    id: 'corrections-arrive',
    sentence: 'What a guard corrects is delivered corrected',
    severity: 'critical',
    check: (ask) =>
      bothWays(
        ask,
        {
          pipeline: vouchsafe({ guards: [probes.prices] }),
          scripts: [says('It is $', '9. ', 'Bye.')],
        },
        ({ view }) =>
          firstFault(
            failure(view),
            unlike('the text', view.text, 'It is $5. Bye.'),
            leak(view, '$9'),
            unlike('the status', view.reply?.status, 'annotated'),
          ),
      ),
  },
  {
    id: 'labels-arrive',
    sentence: 'A label is delivered with the words',
    severity: 'critical',
    check: (ask) =>
      bothWays(
        ask,
        { pipeline: vouchsafe({ guards: [probes.label] }), scripts: [says('Hel', 'lo.')] },
        ({ view }) =>
          firstFault(failure(view), unlike('the text', view.text, 'Hello.\nWritten by AI')),
      ),
  },
  {
    id: 'shadow-changes-nothing',
    sentence: 'In shadow mode the words are the model’s, and the findings stand in the reply',
    severity: 'critical',
    check(ask) {
      const { lies, label, prices } = probes
      const pipeline = vouchsafe({ guards: [lies, label, prices], mode: 'shadow' })
      return bothWays(ask, { pipeline, scripts: [says('A L', 'IE. ', 'It is $9.')] }, ({ view }) =>
        firstFault(
          failure(view),
          unlike('the text', view.text, 'A LIE. It is $9.'),
          unlike(
            'the codes',
            view.reply?.findings.map(({ code }) => code),
            ['lies/said', 'prices/wrong'],
          ),
        ),
      )
    },
  },
  {
    id: 'refusals-are-checked',
    sentence: 'What a provider tells as its refusal is told as one, and checked like any words',
    severity: 'major',
    async check(ask) {
      const refusal = 'I cannot do that.'
      return firstFault(
        await bothWays(ask, { scripts: [says({ refusal })] }, ({ view }) =>
          firstFault(failure(view), unlike('the refusal', view.refusal, refusal)),
        ),
        await bothWays(ask, { scripts: [says({ refusal: 'That is a LIE.' })] }, ({ view }) =>
          firstFault(
            failure(view),
            leak(view, 'LIE'),
            unlike('the status', view.reply?.status, 'blocked'),
          ),
        ),
      )
    },
  },
  {
    id: 'choices-are-checked',
    sentence: 'Of several answers each is checked by itself',
    severity: 'critical',
    isOfWire: true,
    async check(ask) {
      const bad = [{ text: 'One. ' }, { text: 'A LIE. ' }, { text: 'More.' }]
      const good = [{ text: 'Two. ' }, { text: 'Three.' }]
      for (const isFirst of [true, false]) {
        const choices = isFirst ? [bad, good] : [good, bad]
        const texts = isFirst ? [SAFE, 'Two. Three.'] : ['Two. Three.', SAFE]
        const fault = await bothWays(ask, { scripts: [{ choices, usage: [3, 4] }] }, ({ view }) =>
          firstFault(
            failure(view),
            leak(view, 'LIE'),
            unlike('the texts', [view.text, ...view.others], texts),
            unlike('the usage', view.usage, [3, 4]),
          ),
        )
        if (fault !== undefined) return fault
      }
      return undefined
    },
  },
  {
    id: 'guards-see-the-turn',
    sentence: 'Guards see what the customer said, as the customer’s',
    severity: 'critical',
    async check(ask) {
      const seen: (Message | undefined)[] = []
      const reader: Guard = {
        name: 'reader',
        request({ messages }) {
          seen.push(messages.at(-1))
          return undefined
        },
      }
      const asked = 'Is the lamp red?'
      for (const isStream of [false, true]) {
        await ask({
          pipeline: vouchsafe({ guards: [reader] }),
          asked,
          isStream,
          scripts: [says('Yes.')],
        })
      }
      return firstFault(
        unlike(
          'the roles',
          seen.map((message) => message?.role),
          ['user', 'user'],
        ),
        unlike(
          'the words',
          seen.map((message) => message?.content),
          [asked, asked],
        ),
      )
    },
  },
]
