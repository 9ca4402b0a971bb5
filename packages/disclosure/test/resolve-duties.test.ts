import { CHANNELS, DUTIES, MOMENTS, resolveDuties } from '@vouchsafe/disclosure'
import { describe, expect, test } from 'vitest'

const ids = (query: Parameters<typeof resolveDuties>[0]): readonly string[] =>
  resolveDuties(query).map(({ id }) => id)

describe('what is due in a chat with a shop on 2026-11-21', () => {
  const at = '2026-11-21'

  test('China: a label on every reply, or in the interface', () => {
    const [label, ...others] = resolveDuties({
      jurisdictions: ['CN'],
      channel: 'chat',
      moment: 'turn',
      at,
    })
    expect(label).toMatchObject({
      id: 'cn-label-text',
      article: '4(一); 5.1, 5.6',
      says: ['cn-ai', 'cn-generated'],
      carriers: ['reply', 'interface'],
      from: '2025-09-01',
    })
    expect(others.map(({ kind }) => kind)).toEqual(['preserve'])
  })

  test('China: a file has an explicit label and one entry of metadata', () => {
    expect(ids({ jurisdictions: ['CN'], channel: 'export', moment: 'export', at })).toEqual([
      'cn-label-export',
      'cn-label-implicit',
      'cn-label-no-removal',
    ])
  })

  test('the Union: at the first turn, in each session, and when asked', () => {
    for (const moment of ['first-turn', 'session-start', 'asked', 'handover-to-ai'] as const)
      expect(ids({ jurisdictions: ['EU'], channel: 'chat', moment, at })).toContain('eu-50-1')
    expect(ids({ jurisdictions: ['DE'], channel: 'chat', moment: 'asked', at })).toEqual([
      'eu-50-1',
    ])
  })

  test('the Union alone may be any of its states', () => {
    expect(ids({ jurisdictions: ['EU'], channel: 'chat', at })).toContain('eu-es-human')
  })

  test('a member state adds to the Union', () => {
    const spain = ids({ jurisdictions: ['ES'], channel: 'chat', at })
    expect(spain).toContain('eu-50-1')
    expect(spain).toContain('eu-es-human')
    expect(ids({ jurisdictions: ['ES'], channel: 'chat', at, largeBusiness: false })).not.toContain(
      'eu-es-human',
    )
  })

  test('a state of the United States adds to the federation; without one every state counts', () => {
    expect(ids({ jurisdictions: ['US-NJ'], channel: 'chat', moment: 'first-turn', at })).toEqual([
      'us-nj',
    ])
    expect(ids({ jurisdictions: ['US-UT'], channel: 'chat', moment: 'asked', at })).toEqual([
      'us-ut-asked',
      'us-ftc',
    ])
    expect(ids({ jurisdictions: ['US'], channel: 'chat', moment: 'first-turn', at })).toEqual(
      expect.arrayContaining(['us-nj', 'us-me', 'us-ca-bot', 'us-ut-safe-harbour']),
    )
  })

  test('Japan, Singapore and Brazil ask for nothing; a place that is not in the table for everything', () => {
    expect(ids({ jurisdictions: ['JP', 'SG', 'BR'], channel: 'chat', at })).toEqual([])
    expect(ids({ jurisdictions: ['ZZ'], channel: 'chat', at })).toEqual(
      ids({ channel: 'chat', at }),
    )
  })

  test('feelings read from a voice are told in the Union, from text alone they are not', () => {
    const query = { jurisdictions: ['EU'], at, emotionRecognition: true }
    expect(ids({ ...query, channel: 'voice' })).toContain('eu-50-3')
    expect(ids({ ...query, channel: 'chat' })).not.toContain('eu-50-3')
  })
})

test('a duty begins on its first day', () => {
  const query = { jurisdictions: ['DE'], channel: 'chat', moment: 'first-turn' } as const
  expect(ids({ ...query, at: '2026-08-01T23:59:00+02:00' })).toEqual([])
  expect(ids({ ...query, at: '2026-08-02T00:00:00+02:00' })).toEqual(['eu-50-1'])
  const california = { jurisdictions: ['US-CA'], channel: 'chat' }
  expect(ids({ ...california, at: '2026-12-31' })).not.toContain('us-ca-ab1609')
  expect(ids({ ...california, at: '2027-01-01' })).toContain('us-ca-ab1609')
})

test('channels go by more than one name', () => {
  expect(ids({ jurisdictions: ['CN'], channel: 'phone' })).toEqual(
    ids({ jurisdictions: ['CN'], channel: 'voice' }),
  )
  expect(ids({ jurisdictions: ['CN'], channel: 'telepathy' })).toEqual(
    ids({ jurisdictions: ['CN'] }),
  )
})

test('a date that is none is refused', () => {
  expect(() => resolveDuties({ at: 'today' })).toThrow(/ISO 8601/)
})

test('the table is sound', () => {
  expect(new Set(DUTIES.map(({ id }) => id)).size).toBe(DUTIES.length)
  for (const duty of DUTIES) {
    expect(duty.instrument).not.toBe('')
    expect(duty.sources.length).toBeGreaterThan(0)
    expect(duty.at.every((moment) => MOMENTS.includes(moment))).toBe(true)
    expect(duty.channels === 'any' || duty.channels.every((each) => CHANNELS.includes(each))).toBe(
      true,
    )
    expect(duty.at.includes('interval')).toBe(duty.everyMinutes !== undefined)
    if (duty.from !== undefined) expect(duty.from).toMatch(/^20\d{2}-\d{2}-\d{2}$/)
    if (duty.kind === 'notice' || duty.kind === 'label') expect(duty.says.length).toBeGreaterThan(0)
  }
})
