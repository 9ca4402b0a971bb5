import { WORDING } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { label, lies, names, piped, prices, tools } from './guards.ts'
import { type Driver, type Exchange, type Script, type Sight, says } from './script.ts'

const SAFE = WORDING.en?.blocked
const SECRET = 'HIDDEN THOUGHT'
const ORDER = { id: 'call_1', name: 'get_order', arguments: '{"id": 7}' }

type Cell = (driver: Driver) => Promise<void>

async function asked(driver: Driver, exchange: Partial<Exchange>): Promise<Sight> {
  const { sight } = await driver.ask({
    pipeline: piped([lies]),
    scripts: [says()],
    isStream: false,
    ...exchange,
  })
  return sight
}

/** Runs a cell's exchange at once and as a stream. */
async function both(
  driver: Driver,
  exchange: Partial<Exchange>,
  check: (sight: Sight, isStream: boolean) => void,
): Promise<void> {
  for (const isStream of [false, true]) {
    const sight = await asked(driver, { ...exchange, isStream })
    check(sight, isStream)
  }
}

function expectFine(sight: Sight): void {
  expect(sight.error).toBe(undefined)
}

/** Nothing was shown but whole sentences that passed, and the caller was told an error. */
function expectFailure(sight: Sight, shown: string): void {
  expect(sight.error).toBeInstanceOf(Error)
  expect(shown.startsWith(sight.shown.join(''))).toBe(true)
  expect(sight.raw).not.toContain('LIE')
}

/** A typed error, or a safe reply. */
function expectNothingOf(sight: Sight, shown: string): void {
  if (sight.error !== undefined) {
    expectFailure(sight, shown)
    return
  }
  expect(sight.text).toBe(SAFE)
  expect(sight.reply?.status).toBe('blocked')
  expect(sight.raw).not.toContain('LIE')
}

const CELLS: Readonly<Record<string, Cell>> = {
  'whole reply': async (driver) => {
    const sight = await asked(driver, {
      scripts: [says({ reasoning: SECRET }, 'Two are left. It is red.')],
    })
    expectFine(sight)
    expect(sight.text).toBe('Two are left. It is red.')
    expect(sight.reply).toMatchObject({ status: 'verified', text: 'Two are left. It is red.' })
    expect(sight.raw).not.toContain(SECRET)
  },
  'stream as recorded': async (driver) => {
    const steps = [{ reasoning: SECRET }, 'Two ', 'are left', '. It is', ' red. ', 'Bye'] as const
    const sight = await asked(driver, { isStream: true, scripts: [says(...steps)] })
    expectFine(sight)
    expect(sight.shown).toEqual(['Two are left. ', 'It is red. ', 'Bye'])
    expect(sight.text).toBe('Two are left. It is red. Bye')
    expect(sight.reply).toMatchObject({ status: 'verified', text: sight.text })
    expect(sight.raw).not.toContain(SECRET)
  },
  'stream cut at every byte': async (driver) => {
    const script = says('您好，还剩两件😀。', 'It is r', 'ed. $9!', { call: ORDER })
    const exchange = { isStream: true, pipeline: piped([prices]), scripts: [script] }
    const whole = await asked(driver, exchange)
    const cut = await asked(driver, { ...exchange, scripts: [{ ...script, cutAtEveryByte: true }] })
    expectFine(cut)
    expect(whole.text).toBe('您好，还剩两件😀。It is red. $5!')
    expect({ ...cut, raw: '' }).toEqual({ ...whole, raw: '' })
  },
  empty: (driver) =>
    both(driver, { scripts: [says()] }, (sight) => {
      expectFine(sight)
      expect(sight.text).toBe(SAFE)
      expect(sight.reply).toMatchObject({
        status: 'blocked',
        findings: [{ code: 'pipeline/empty' }],
      })
    }),
  'tool call only': (driver) =>
    both(driver, { scripts: [says({ call: ORDER })] }, (sight) => {
      expectFine(sight)
      expect(sight.text).toBe('')
      expect(sight.calls).toEqual([{ name: 'get_order', arguments: { id: 7 } }])
      expect(sight.reply).toMatchObject({ status: 'verified' })
    }),
  'text and tool call': (driver) =>
    both(driver, { scripts: [says('One moment.', { call: ORDER })] }, (sight) => {
      expectFine(sight)
      expect(sight.text).toBe('One moment.')
      expect(sight.calls).toEqual([{ name: 'get_order', arguments: { id: 7 } }])
    }),
  'tool call refused': (driver) => {
    const gone = { ...ORDER, id: 'call_2', name: 'delete_order' }
    const scripts = [says('One moment.', { call: gone }, { call: ORDER })]
    return both(driver, { pipeline: piped([tools]), scripts }, (sight) => {
      expectFine(sight)
      expect(sight.calls).toEqual([{ name: 'get_order', arguments: { id: 7 } }])
      expect(sight.raw).not.toContain('delete_order')
    })
  },
  'several choices': async (driver) => {
    const script: Script = {
      choices: [
        [{ text: 'One. ' }, { text: 'A LIE. ' }, { text: 'More.' }],
        [{ text: 'Two. ' }, { text: 'Three.' }],
      ],
      usage: [3, 4],
    }
    await both(driver, { scripts: [script] }, (sight) => {
      expectFine(sight)
      expect(sight.text).toBe(SAFE)
      expect(sight.others).toEqual(['Two. Three.'])
      expect(sight.usage).toEqual([3, 4])
      expect(sight.raw).not.toContain('LIE')
    })
  },
  refusal: async (driver) => {
    await both(driver, { scripts: [says({ refusal: 'I cannot do that.' })] }, (sight) => {
      expectFine(sight)
      expect(sight.refusal).toBe('I cannot do that.')
    })
    await both(driver, { scripts: [says({ refusal: 'That is a LIE.' })] }, (sight) => {
      expectFine(sight)
      expect(sight.raw).not.toContain('LIE')
      expect(sight.reply?.status).toBe('blocked')
    })
  },
  'usage kept': (driver) =>
    both(driver, { scripts: [{ ...says('Fine.'), usage: [12, 5] }] }, (sight) => {
      expectFine(sight)
      expect(sight.usage).toEqual([12, 5])
    }),
  'abort before': async (driver) => {
    for (const isStream of [false, true]) {
      const { sight, provider } = await driver.ask({
        pipeline: piped([lies]),
        scripts: [says('Fine.')],
        isStream,
        signal: AbortSignal.abort(),
      })
      expect(sight.error).toBeInstanceOf(Error)
      expect(sight.shown).toEqual([])
      expect(provider.visits).toHaveLength(0)
    }
  },
  'abort during': async (driver) => {
    const controller = new AbortController()
    const { sight, provider } = await driver.ask({
      pipeline: piped([lies]),
      scripts: [says('One. ', 'Tw', { hang: true })],
      isStream: true,
      signal: controller.signal,
      onText: () => controller.abort(),
    })
    expect(sight.shown).toEqual(['One. '])
    expect(sight.reply).toBe(undefined)
    expect(provider.visits[0]?.signal?.aborted).toBe(true)
  },
  'abort after': async (driver) => {
    for (const isStream of [false, true]) {
      const controller = new AbortController()
      const sight = await asked(driver, {
        isStream,
        scripts: [says('Fine.')],
        signal: controller.signal,
      })
      controller.abort()
      expectFine(sight)
      expect(sight.text).toBe('Fine.')
    }
  },
  'error before': async (driver) => {
    for (const status of [429, 500]) {
      await both(driver, { scripts: [{ ...says(), status }] }, (sight) => {
        expectFailure(sight, '')
        expect(statusOf(sight.error)).toBe(status)
      })
    }
  },
  'error in mid-stream': async (driver) => {
    const scripts = [says('One. ', 'A L', { error: 'Overloaded.' })]
    expectFailure(await asked(driver, { isStream: true, scripts }), 'One. ')
  },
  'stream cut off': async (driver) => {
    const scripts = [says('One. ', 'A L', { cut: true })]
    expectFailure(await asked(driver, { isStream: true, scripts }), 'One. ')
  },
  'malformed event': async (driver) => {
    for (const raw of ['data: {"choices": [\n\n', 'data: 7\n\n']) {
      const scripts = [says('One. ', { raw }, 'A LIE.')]
      expectNothingOf(await asked(driver, { isStream: true, scripts }), 'One. ')
    }
    expectNothingOf(await asked(driver, { scripts: [{ ...says(), body: '{"choices": ' }] }), '')
    expectNothingOf(await asked(driver, { scripts: [{ ...says(), body: '7' }] }), '')
  },
  'wrong content type': (driver) => {
    const scripts = [{ ...says(), body: '<p>A LIE.</p>', contentType: 'text/html' }]
    return both(driver, { scripts }, (sight) => expectNothingOf(sight, ''))
  },
  'line of 10 MB': async (driver) => {
    const text = 'x'.repeat(10 * 1024 * 1024)
    const streamed = await asked(driver, { isStream: true, scripts: [says('One. ', text)] })
    expectNothingOf(streamed, 'One. ')
    const whole = await asked(driver, { scripts: [says(text)] })
    expect(whole.reply).toMatchObject({ status: 'blocked', text: SAFE })
  },
  'half an emoji': async (driver) => {
    const halves = says('Fine \ud83d', '\ude00. ', 'Half \ud83d.')
    const sight = await asked(driver, { isStream: true, scripts: [halves] })
    expectFine(sight)
    expect(sight.shown).toEqual(['Fine 😀. ', 'Half \ud83d.'])
  },
  'slow consumer': async (driver) => {
    const sentences = Array.from({ length: 400 }, (_, index) => `Sentence ${index}. `)
    let pulledAtFirst: number | undefined
    const controller = new AbortController()
    const exchange = { pipeline: piped([lies]), scripts: [says(...sentences)], isStream: true }
    const seen: { provider?: { pulled: number } } = {}
    const { provider } = await driver.ask({
      ...exchange,
      signal: controller.signal,
      onText: async () => {
        if (pulledAtFirst !== undefined) return
        pulledAtFirst = 0
        for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
        pulledAtFirst = seen.provider?.pulled ?? -1
      },
      onProvider: (given) => {
        seen.provider = given
      },
    })
    expect(provider.pulled).toBeGreaterThan(400)
    expect(pulledAtFirst).toBeGreaterThan(0)
    expect(pulledAtFirst).toBeLessThan(40)
  },
  'sentence blocked in the middle': (driver) =>
    both(
      driver,
      { scripts: [says('One. ', 'This is a L', 'IE. ', 'AFTERWARDS.')] },
      (sight, isStream) => {
        expectFine(sight)
        expect(sight.text).toBe(SAFE)
        expect(sight.raw).not.toMatch(/LIE|AFTERWARDS/)
        expect(sight.reply).toMatchObject({ status: 'blocked', findings: [{ code: 'lies/said' }] })
        expect(sight.shown).toEqual(isStream && sight.retractions > 0 ? ['One. ', SAFE] : [SAFE])
      },
    ),
  'repair in the middle': (driver) =>
    both(
      driver,
      { pipeline: piped([prices]), scripts: [says('It is $', '9. ', 'Bye.')] },
      (sight) => {
        expectFine(sight)
        expect(sight.text).toBe('It is $5. Bye.')
        expect(sight.raw).not.toContain('$9')
        expect(sight.reply?.status).toBe('annotated')
      },
    ),
  'label at the end': (driver) =>
    both(driver, { pipeline: piped([label]), scripts: [says('Hel', 'lo.')] }, (sight) => {
      expectFine(sight)
      expect(sight.text).toBe('Hello.\nWritten by AI')
    }),
  'pseudonyms restored across chunks': async (driver) => {
    const call = { ...ORDER, arguments: '{"name": "[NAME_1]"}' }
    const scripts = [says('Hello [NA', 'ME_', '1]. ', 'Bye.', { call })]
    for (const isStream of [false, true]) {
      const { sight, provider } = await driver.ask({
        pipeline: piped([names]),
        scripts,
        isStream,
        asked: 'I am Ann Arbour.',
      })
      expectFine(sight)
      expect(sight.text).toBe('Hello Ann Arbour. Bye.')
      expect(sight.calls).toEqual([{ name: 'get_order', arguments: { name: 'Ann Arbour' } }])
      expect(provider.visits[0]?.body).toContain('I am [NAME_1].')
      expect(provider.visits[0]?.body).not.toContain('Ann')
    }
  },
  retry: async (driver) => {
    for (const isStream of [false, true]) {
      const { sight, provider } = await driver.ask({
        pipeline: piped([lies], { retry: 1 }),
        scripts: [
          { ...says('A LIE.'), usage: [10, 1] },
          { ...says('The truth.'), usage: [20, 2] },
        ],
        isStream,
      })
      expectFine(sight)
      expect(sight.text).toBe('The truth.')
      expect(sight.raw).not.toContain('LIE')
      expect(sight.reply?.attempts).toBe(2)
      expect(sight.usage).toEqual([30, 3])
      expect(provider.visits).toHaveLength(2)
      expect(provider.visits[1]?.body).toContain('lies/said')
    }
  },
  'retry of the client': async (driver) => {
    for (const isStream of [false, true]) {
      const { sight, provider } = await driver.ask({
        pipeline: piped([lies]),
        scripts: [{ ...says(), status: 429 }, says('Fine.')],
        isStream,
        retries: 2,
      })
      expectFine(sight)
      expect(sight.text).toBe('Fine.')
      expect(provider.visits).toHaveLength(2)
    }
  },
  'shadow mode': (driver) => {
    const pipeline = piped([lies, label, prices], { mode: 'shadow' })
    return both(driver, { pipeline, scripts: [says('A L', 'IE. ', 'It is $9.')] }, (sight) => {
      expectFine(sight)
      expect(sight.text).toBe('A LIE. It is $9.')
      expect(sight.reply).toMatchObject({ status: 'verified' })
      expect(sight.reply?.findings.map(({ code }) => code)).toEqual(['lies/said', 'prices/wrong'])
    })
  },
}

/** The status that a client's error tells, wherever it tells it. */
function statusOf(error: unknown): unknown {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { status, statusCode } = each as { status?: unknown; statusCode?: unknown }
    if (status !== undefined || statusCode !== undefined) return status ?? statusCode
  }
  return undefined
}

/** Every cell of the table for one adapter. */
export function conformance(driver: Driver): void {
  describe(`conformance: ${driver.name}`, () => {
    for (const [name, cell] of Object.entries(CELLS)) {
      // What an API has no place for is told in the printed table, with the reason.
      if (driver.without?.[name] === undefined) test(name, () => cell(driver))
    }
  })
}
