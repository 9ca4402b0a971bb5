import {
  type CheckedClaim,
  type Finding,
  type Guard,
  type Pipeline,
  type Reply,
  type Verdict,
  VouchsafeError,
  vouchsafe,
} from '@vouchsafe/core'
import { policy } from '@vouchsafe/policy'
import type { Given, PipelineFactory } from '@vouchsafe/testing'

/** A pipeline of the guards that are given, and some of its own. */
export function bare(given: Given, own: readonly Guard[] = []): Pipeline {
  const { guards = [], observers, ports, mode, hold, retry, timeoutMs, callTimeoutMs } = given
  return vouchsafe({
    guards: [...own, ...guards],
    ...(observers && { observers }),
    ...(ports && { ports }),
    ...(mode && { mode }),
    ...(hold !== undefined && { hold }),
    ...(retry !== undefined && { retry }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(callTimeoutMs !== undefined && { callTimeoutMs }),
  })
}

/** Guards of these names that see everything and do nothing. */
function idle(...names: readonly string[]): readonly Guard[] {
  return names.map((name) => ({ name, inspect: () => undefined }))
}

/** A guard that says the same of every draft. */
function saying(name: string, parts: Omit<Finding, 'message'>): Guard {
  return { name, conclude: () => ({ findings: [{ message: 'Said.', ...parts }] }) }
}

/** Changes every reply, at once and at the end of a stream. @param change Is told what the model said. */
function changing(
  make: PipelineFactory,
  change: (reply: Reply, said: string) => Reply,
): PipelineFactory {
  return (given) => {
    const pipeline = make(given)
    const listen = () => {
      const heard = { text: '' }
      const to = (part: unknown) => {
        heard.text += typeof part === 'string' ? part : ((part as { text?: string }).text ?? '')
      }
      return { heard, to }
    }
    return {
      ...pipeline,
      async reply(turn, model, options) {
        const { heard, to } = listen()
        const reply = await pipeline.reply(
          turn,
          async function* (messages, call) {
            const answer = await model(messages, call)
            if (typeof answer === 'object' && Symbol.asyncIterator in answer) {
              for await (const part of answer) {
                to(part)
                yield part
              }
            } else {
              to(answer)
              yield answer
            }
          },
          options,
        )
        return change(reply, heard.text)
      },
      async *stream(turn, model, options) {
        for await (const event of pipeline.stream(turn, model, options)) {
          yield event.type === 'reply-end' ? { ...event, reply: change(event.reply, '') } : event
        }
      },
    }
  }
}

/** A claim about the first character of the draft. */
function claiming(verdict: Omit<Verdict, 'claim' | 'reason'>): readonly Guard[] {
  const claims: Guard = {
    name: 'claims',
    inspect: ({ index, start, end }) =>
      index > 0 || start === end
        ? undefined
        : {
            claims: [
              { kind: 'price', start, end: start + 1, polarity: 'affirmed', certainty: 'asserted' },
            ],
          },
  }
  const facts: Guard = {
    name: 'facts',
    inspect: (_, context) => ({
      verdicts: context.claims
        .filter(({ id }) => !context.verdicts.some((each) => each.claim === id))
        .map(({ id }) => ({ claim: id, reason: 'Because.', ...verdict })),
    }),
  }
  return [claims, facts]
}

const oneClaim: CheckedClaim = {
  id: 'c1',
  kind: 'price',
  start: 0,
  end: 1,
  polarity: 'affirmed',
  certainty: 'asserted',
}

function verified(reply: Reply): Reply {
  return { ...reply, status: 'verified' }
}

/** Shows everything before it asks anybody. */
const hasty: PipelineFactory = (given) => {
  const pipeline = bare(given)
  return {
    ...pipeline,
    async *stream(turn, model, options) {
      let text = ''
      const answer = await model(turn.messages, { signal: new AbortController().signal })
      for await (const part of answer as AsyncIterable<string>) {
        text += part
        yield { type: 'text-delta', text: part }
      }
      for await (const event of pipeline.stream(turn, () => text, options)) {
        if (event.type === 'reply-end') yield event
      }
    },
  }
}

/** A guard whose failures nobody hears of. */
function hushed(guard: Guard): Guard {
  const hush =
    <A extends readonly unknown[], R>(hook: ((...args: A) => R) | undefined) =>
    async (...args: A) => {
      try {
        await hook?.(...args)
      } catch {}
      return undefined
    }
  return {
    name: guard.name,
    ...(guard.request && { request: hush(guard.request) }),
    ...(guard.inspect && { inspect: hush(guard.inspect) }),
    ...(guard.conclude && { conclude: hush(guard.conclude) }),
  }
}

/** Tells observers what the model said. */
const telltale: PipelineFactory = (given) => {
  const pipeline = bare(given)
  return {
    ...pipeline,
    reply(turn, model, options) {
      for (const observer of given.observers ?? []) {
        try {
          observer({ type: 'turn-start', conversationId: JSON.stringify(turn) })
        } catch {}
      }
      return pipeline.reply(turn, model, options)
    },
  }
}

let replies = 0

/** For each law a pipeline that breaks it. */
export const MUTANTS: Readonly<Record<string, PipelineFactory>> = {
  'false-value-not-verified': (given) => bare(given, idle('claims', 'facts')),
  'swapped-value-not-verified': (given) => bare(given, idle('claims', 'facts')),
  'false-state-not-verified': (given) => bare(given, idle('claims', 'facts')),
  'truth-delivered': (given) =>
    bare(given, [
      ...idle('claims', 'facts'),
      saying('strict', { code: 'strict/no', action: 'block' }),
    ]),
  'truth-verified': (given) =>
    bare(given, [
      ...idle('claims', 'facts'),
      saying('strict', { code: 'strict/hm', action: 'annotate' }),
    ]),
  'other-languages-are-not-checked': (given) => bare(given, idle('claims')),
  'replies-are-blind-to-traits': (given) =>
    bare(given, [
      {
        name: 'profiler',
        conclude: (_, { turn }) =>
          turn.customer?.device === undefined
            ? undefined
            : { findings: [{ code: 'profiler/dear', action: 'annotate', message: 'Dear.' }] },
      },
    ]),
  'evidence-leads-to-the-record': (given) =>
    bare(
      given,
      claiming({
        status: 'supported',
        evidence: [{ relation: 'supports', source: { id: 'catalog', pointer: '/999/price' } }],
      }),
    ),
  'verified-is-untouched': changing(bare, (reply) => ({ ...reply, text: `${reply.text}!` })),
  'verdicts-show-evidence': (given) => bare(given, claiming({ status: 'supported', evidence: [] })),
  'verified-claims-are-supported': changing(
    (given) =>
      bare(
        given,
        claiming({
          status: 'contradicted',
          evidence: [{ relation: 'contradicts', source: { id: 'x' } }],
        }),
      ),
    verified,
  ),
  'spans-quote-the-draft': changing(bare, (reply) => ({
    ...reply,
    claims: [{ ...oneClaim, end: 100_000 }],
  })),
  'claims-are-numbered': changing(bare, (reply) => ({ ...reply, claims: [oneClaim, oneClaim] })),
  'codes-are-known': (given) =>
    bare(given, [saying('facts', { code: 'facts/hunch', action: 'note' })]),
  'status-follows-findings': changing(
    (given) => bare(given, [saying('strict', { code: 'strict/no', action: 'annotate' })]),
    verified,
  ),
  'blocked-delivers-nothing': changing(
    (given) => bare(given, [saying('strict', { code: 'strict/no', action: 'block' })]),
    (reply, said) => ({ ...reply, text: said }),
  ),
  'replay-is-equal': changing(bare, (reply) => {
    replies += 1
    return { ...reply, attempts: replies }
  }),
  'chunking-changes-nothing': (given) => {
    const pipeline = bare(given)
    return {
      ...pipeline,
      stream: (turn, model, options) =>
        pipeline.stream(
          turn,
          async function* (messages, call) {
            const answer = await model(messages, call)
            for await (const part of answer as AsyncIterable<string>) yield part.trimEnd()
          },
          options,
        ),
    }
  },
  'stream-is-reply': (given) => {
    const pipeline = bare(given)
    return {
      ...pipeline,
      async *stream(turn, model, options) {
        for await (const event of pipeline.stream(turn, model, options)) {
          yield event.type === 'reply-end'
            ? { ...event, reply: { ...event.reply, attempts: 9 } }
            : event
        }
      },
    }
  },
  'read-before-shown': hasty,
  'stopped-is-never-shown': hasty,
  'hold-takes-nothing-back': ({ hold: _, ...given }) => bare(given),
  'work-grows-in-proportion': (given) =>
    bare({
      ...given,
      guards: (given.guards ?? []).map((guard) => ({
        ...guard,
        async inspect(sentence, context) {
          for (const each of [...context.sentences, sentence]) await guard.inspect?.(each, context)
          return undefined
        },
      })),
    }),
  'failing-guards-never-leak': (given) =>
    bare({ ...given, guards: (given.guards ?? []).map(hushed) }),
  'hanging-guards-end': ({ timeoutMs: _, ...given }) => bare(given),
  'hanging-models-end': ({ callTimeoutMs: _, ...given }) => bare(given),
  'abort-stops-all': (given) => ({
    ...bare(given),
    async *stream() {
      while (true) yield { type: 'text-delta', text: 'on and on' }
    },
  }),
  'model-failures-are-told': (given) => {
    const pipeline = bare(given)
    return {
      ...pipeline,
      reply: (turn, model, options) =>
        pipeline
          .reply(turn, model, options)
          .catch(() => pipeline.reply(turn, () => 'All is well.')),
    }
  },
  'errors-quote-nobody': (given) => ({
    ...bare(given),
    reply: (turn) =>
      Promise.reject(
        new VouchsafeError('invalid_turn', `This is no turn: ${JSON.stringify(turn)}`),
      ),
  }),
  'observers-change-nothing': telltale,
  'failing-stores-are-safe': (given) => {
    const store = given.ports?.store
    const pipeline = bare(
      {},
      store ? [] : [saying('strict', { code: 'strict/hm', action: 'annotate' })],
    )
    return {
      ...pipeline,
      async reply(turn, model, options) {
        await store?.get('x').catch(() => undefined)
        return pipeline.reply(turn, model, options)
      },
    }
  },
  'failing-guards-refuse-tools': (given) => {
    const [guard] = given.guards ?? []
    return {
      ...bare(given),
      async tool(_, call) {
        try {
          void Promise.resolve(guard?.tool?.(call, {} as never)).catch(() => undefined)
        } catch {}
        return { decision: 'allow' }
      },
    }
  },
  'retries-are-bounded': (given) => bare({ ...given, retry: (given.retry ?? 0) + 3 }),
  'shadow-is-identity': ({ mode: _, ...given }) =>
    bare(given, [saying('strict', { code: 'strict/no', action: 'annotate' })]),
  'guard-order-is-free': (given) => bare({ ...given, guards: (given.guards ?? []).slice(0, 2) }),
  'one-more-finding-never-weakens': changing(bare, (reply) =>
    reply.findings.some(({ code }) => code === 'extra/found') ? verified(reply) : reply,
  ),
  'pack-order-is-free': (given) =>
    bare(given, [policy({ packs: (given.packs ?? []).slice(0, 1) })]),
  'one-more-rule-never-weakens': (given) =>
    changing(
      (parts) => bare(parts, [policy({ packs: given.packs ?? [] })]),
      (reply) => (given.packs?.length === 3 ? verified(reply) : reply),
    )(given),
  'deeds-need-a-call': (given) => bare(given, idle('claims', 'facts')),
  'done-deeds-may-be-told': (given) =>
    bare(given, [
      ...idle('claims', 'facts'),
      saying('strict', { code: 'strict/no', action: 'block' }),
    ]),
  'refused-calls-do-not-run': changing(bare, (reply) => ({
    ...reply,
    toolCalls: [{ id: 't-9', name: 'delete_all', arguments: {} }],
  })),
  'model-sees-no-personal-data': (given) => bare(given, idle('privacy')),
  'restoring-undoes-masking': (given) =>
    bare(given, [
      {
        name: 'privacy',
        request: ({ messages }) => ({
          messages: messages.map((message) => ({
            ...message,
            content: message.content.replace(/[\d\p{L}]/gu, '#'),
          })),
        }),
      },
    ]),
  'others-data-is-not-delivered': (given) => bare(given, idle('privacy')),
  'secrets-are-not-delivered': (given) => bare(given, idle('privacy')),
  'person-comes-when-asked-for': (given) => bare(given, idle('confidence')),
  'person-comes-only-when-asked-for': (given) =>
    bare(given, [
      saying('confidence', {
        code: 'confidence/handoff.requested',
        action: 'note',
        handoff: 'requested',
      }),
    ]),
  'robot-is-never-denied': (given) => bare(given, idle('disclosure')),
  'label-when-due': (given) => bare(given, idle('disclosure')),
  'safe-words-are-in-the-language': changing(bare, (reply) => ({
    ...reply,
    text: 'Sorry, 抱歉.',
  })),
  'person-comes-in-any-locale': (given) => bare(given, idle('confidence')),
  'place-changes-no-decision': (given) =>
    bare(given, [
      {
        name: 'provincial',
        conclude: (_, { turn }) =>
          /-(?:GB|CN)$/.test(turn.locale ?? '')
            ? undefined
            : { findings: [{ code: 'provincial/far', action: 'annotate', message: 'Far.' }] },
      },
    ]),
  'dates-are-read-as-the-locale-writes': (given) => bare(given, idle('claims', 'facts')),
  'moments-count-however-written': (given) =>
    bare(given, [
      {
        name: 'literal',
        conclude: (_, { turn }) =>
          turn.now?.endsWith('Z')
            ? undefined
            : { findings: [{ code: 'literal/far', action: 'annotate', message: 'Far.' }] },
      },
    ]),
  'feelings-need-consent': (given) =>
    bare(given, [
      {
        name: 'emotion',
        request: ({ messages }) => ({
          messages: [{ role: 'system', content: 'The customer is angry.' }, ...messages],
        }),
      },
    ]),
}
