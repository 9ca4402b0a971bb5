import {
  assertEmotionFree,
  type EmotionReading,
  type ProcessingLine,
  REFUSED_PURPOSES,
  refusalOf,
} from '@vouchsafe/emotion'
import { describe, expect, test } from 'vitest'
import { NOW, useWith } from './fixtures.ts'

const LIN = { id: 'lin' }
const consent = { purpose: 'tone', at: NOW, wording: 'consent/1' } as const
const reading: EmotionReading = {
  modality: 'voice',
  emotions: [{ emotion: 'anger', intensity: 0.9 }],
  sentiment: 'negative',
  certainty: 0.9,
  recogniser: 'lab/1',
}

describe('consent', () => {
  test('nothing is read without it', async () => {
    const { use } = useWith()
    expect(await use.read(LIN, 'I am furious!!!', { at: NOW })).toBeUndefined()
    expect(use.record()).toEqual([
      { event: 'refused', purpose: 'tone', modality: 'text', reason: 'no-consent', count: 1 },
    ])
  })

  test('opens a reading for its purpose alone', async () => {
    const { use } = useWith()
    await use.consent(LIN, consent)
    const sealed = await use.read(LIN, 'I am furious!!!', { at: NOW })
    expect((await sealed?.open('tone'))?.sentiment).toBe('negative')
    await expect(sealed?.open('priority')).rejects.toThrow('no-consent')
  })

  test('opens a reading for no purpose that it was not made for', async () => {
    const { use } = useWith()
    await use.consent(LIN, consent)
    await use.consent(LIN, { ...consent, purpose: 'pace' })
    const sealed = await use.read(LIN, 'I am furious!!!', { at: NOW, purposes: ['tone'] })
    await expect(sealed?.open('pace')).rejects.toThrow('no-consent')
    expect((await sealed?.open('tone'))?.sentiment).toBe('negative')
    const both = await use.read(LIN, 'I am furious!!!', { at: NOW })
    expect((await both?.open('pace'))?.sentiment).toBe('negative')
  })

  test('withdrawn, it closes readings that are still about', async () => {
    const { use } = useWith()
    await use.consent(LIN, consent)
    const sealed = await use.read(LIN, 'I am furious!!!', { at: NOW })
    await use.withdraw(LIN)
    await expect(sealed?.open('tone')).rejects.toThrow('no-consent')
    expect(await use.read(LIN, 'I am furious!!!', { at: NOW })).toBeUndefined()
  })

  test('ends when it says', async () => {
    const { use } = useWith()
    await use.consent(LIN, { ...consent, until: NOW })
    expect(await use.read(LIN, 'thanks!', { at: NOW })).toBeUndefined()
  })

  test('cannot be given to a refused purpose, also where types were not checked', async () => {
    const { use } = useWith()
    const purpose = 'marketing' as 'tone'
    await expect(use.consent(LIN, { ...consent, purpose })).rejects.toThrow('refused-purpose')
  })

  test('to text is none to voice', async () => {
    const { use } = useWith({ biometrics: true })
    await use.consent(LIN, consent)
    let asked = 0
    const recognise = async (): Promise<EmotionReading> => {
      asked += 1
      return reading
    }
    expect(await use.readWith(LIN, recognise, { at: NOW, modality: 'voice' })).toBeUndefined()
    expect(asked).toBe(0)
  })
})

describe('the rules that no consent lifts', () => {
  const asked = {
    purpose: 'tone',
    modality: 'text',
    subject: LIN,
    consented: true,
    enabled: true,
    biometrics: false,
    jurisdictions: [],
  } as const

  test('a purpose that serves the customer is allowed', () =>
    expect(refusalOf(asked)).toBeUndefined())
  test.each(REFUSED_PURPOSES)('%s is refused', (purpose) =>
    expect(refusalOf({ ...asked, purpose })).toBe('refused-purpose'),
  )
  test("employees' feelings are not read", () =>
    expect(refusalOf({ ...asked, subject: { id: 'a', role: 'employee' } })).toBe('employee'))
  test('voice is off unless the application says otherwise', () => {
    expect(refusalOf({ ...asked, modality: 'voice' })).toBe('biometrics-off')
    expect(refusalOf({ ...asked, modality: 'voice', biometrics: true })).toBeUndefined()
    expect(
      refusalOf({ ...asked, modality: 'voice', biometrics: true, jurisdictions: ['US-IL'] }),
    ).toBe('biometrics-off')
  })
  test('minors need a guardian, and are never read by voice', () => {
    const subject = { id: 'a', minor: true }
    expect(refusalOf({ ...asked, subject })).toBe('minor')
    expect(refusalOf({ ...asked, subject: { ...subject, guardianConsent: true } })).toBeUndefined()
    expect(
      refusalOf({
        ...asked,
        subject: { ...subject, guardianConsent: true },
        modality: 'face',
        biometrics: true,
      }),
    ).toBe('minor')
  })
  test('the switch turns everything off', () =>
    expect(refusalOf({ ...asked, enabled: false })).toBe('switched-off'))
})

describe('rights', () => {
  test('a person sees, corrects, takes along and deletes what is kept', async () => {
    const lines: Omit<ProcessingLine, 'count'>[] = []
    const { use, content } = useWith({ observer: (line) => lines.push(line) })
    await use.consent(LIN, consent)
    const sealed = await use.read(LIN, 'I am furious!!!', { at: NOW })
    if (!sealed) throw new Error('no reading')
    expect(await use.keep(LIN, sealed, { purpose: 'tone', at: NOW, id: 'r1' })).toBe(true)
    expect(await use.correct(LIN, 'r1', 'I was joking')).toBe(true)
    expect(await use.correct(LIN, 'r2', 'I was joking')).toBe(false)
    const seen = await use.see(LIN, NOW)
    expect(seen.readings[0]).toMatchObject({
      id: 'r1',
      purpose: 'tone',
      correction: 'I was joking',
    })
    expect(JSON.parse(await use.export(LIN, NOW))).toEqual(seen)
    await use.erase(LIN)
    expect(content()).toBe('[]')
    expect(await use.see(LIN, NOW)).toEqual({ consents: [], readings: [] })
    expect(JSON.stringify([use.record(), lines])).not.toMatch(/lin\b|anger|furious|joking/)
  })

  test('a reading is gone after its time, and with its consent', async () => {
    const { use } = useWith({ readingMs: 1000 })
    await use.consent(LIN, consent)
    const sealed = await use.read(LIN, 'thank you so much', { at: NOW })
    if (!sealed) throw new Error('no reading')
    await use.keep(LIN, sealed, { purpose: 'tone', at: NOW, id: 'r1' })
    expect((await use.see(LIN, '2026-03-02T10:00:00.999+08:00')).readings).toHaveLength(1)
    expect((await use.see(LIN, '2026-03-02T10:00:01+08:00')).readings).toEqual([])
    await use.withdraw(LIN, { purpose: 'tone' })
    expect((await use.see(LIN, NOW)).readings).toEqual([])
  })

  test('one of several readings is corrected, and the record is in order', async () => {
    const { use } = useWith()
    await use.consent(LIN, { ...consent, purpose: 'pace' })
    await use.consent(LIN, consent)
    for (const id of ['r1', 'r2']) {
      const sealed = await use.read(LIN, 'thank you so much', { at: NOW })
      if (!sealed) throw new Error('no reading')
      await use.keep(LIN, sealed, { purpose: 'tone', at: NOW, id })
    }
    expect(await use.correct(LIN, 'r2', 'I was joking')).toBe(true)
    const { readings } = await use.see(LIN, NOW)
    expect(readings.map(({ id, correction }) => [id, correction])).toEqual([
      ['r1', undefined],
      ['r2', 'I was joking'],
    ])
    const events = use.record().map(({ event, purpose }) => `${event} ${purpose}`)
    expect(events).toEqual([...events].sort())
    expect(events).toHaveLength(3)
  })

  test('nothing readable is stored', async () => {
    const { use, store } = useWith()
    await use.consent(LIN, consent)
    expect(JSON.stringify(await store.get('emotion:lin'))).not.toContain('tone')
  })
})

describe('what takes no reading', () => {
  test('takes what is only like one', () => {
    const { emotions, ...rest } = reading
    for (const value of [rest, { emotions }, { a: 1, b: 2, c: 3, d: 4, e: 5 }, null, 'joy'])
      expect(() => assertEmotionFree(value, 'marketing')).not.toThrow()
    expect(() => assertEmotionFree({ ...reading, more: 1 }, 'marketing')).toThrow('refused-purpose')
  })

  test('refuses one at run time, open, sealed or deep inside', async () => {
    const { use } = useWith()
    await use.consent(LIN, consent)
    const sealed = await use.read(LIN, 'I am furious!!!', { at: NOW })
    const opened = await sealed?.open('tone')
    expect(() => assertEmotionFree({ sku: 'a', about: [{ deep: opened }] }, 'price')).toThrow(
      'price',
    )
    expect(() => assertEmotionFree({ sealed }, 'marketing')).toThrow('marketing')
    expect(() => assertEmotionFree({ sku: 'a', tags: ['angry birds'] }, 'price')).not.toThrow()
    expect(JSON.stringify({ sealed })).toBe('{"sealed":{"sealed":true}}')
  })
})
