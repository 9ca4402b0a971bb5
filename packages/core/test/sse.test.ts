import { readSse, type SseEvent, sseParser, writeSse } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

function parse(...chunks: readonly string[]): readonly SseEvent[] {
  const parser = sseParser()
  return [...chunks.flatMap((chunk) => parser.push(chunk)), ...parser.end()]
}

describe('server-sent events', () => {
  test('reads types, data of several lines and comments', () => {
    const text = ': hello\nevent: delta\nid: 3\ndata: one\ndata:two\n\ndata\n\nretry: 10\n\n'
    expect(parse(text)).toEqual([{ event: 'delta', data: 'one\ntwo' }, { data: '' }])
  })

  test('takes every kind of line end, and a mark at the beginning', () => {
    const events = [{ data: 'a' }, { data: 'b' }]
    expect(parse('\uFEFFdata: a\n\ndata: b\n\n')).toEqual(events)
    expect(parse('data: a\r\n\r\ndata: b\r\n\r\n')).toEqual(events)
    expect(parse('data: a\r\rdata: b\r\r')).toEqual(events)
    for (const end of ['\n', '\r', '\r\n'])
      expect(parse(`event: e${end}data: a${end}data: b${end}${end}`)).toEqual([
        { event: 'e', data: 'a\nb' },
      ])
    expect(parse('data: a\r', '\n\r', '\ndata: b\r', '\n')).toEqual(events)
  })

  test('gives the last event even if no blank line ends it', () => {
    expect(parse('data: a')).toEqual([{ data: 'a' }])
  })

  test('keeps a field that is no field of ours out', () => {
    expect(parse('dat: a\nevent: x\n\n')).toEqual([])
  })

  test('refuses an event beyond its limit, and counts each event anew', () => {
    const parser = sseParser({ maxLength: 10 })
    for (let round = 0; round < 5; round += 1) expect(parser.push('data: abc\n\n')).toHaveLength(1)
    expect(() => parser.push('data: abcdef')).toThrow(/more than 10 characters/)
  })

  test('is the same however the text is cut', () => {
    const field = fc.constantFrom('data: a', 'data: 😀', 'event: b', ': c', '', 'data')
    const end = fc.constantFrom('\n', '\r', '\r\n')
    const text = fc
      .array(fc.tuple(field, end), { maxLength: 30 })
      .map((lines) => lines.flat().join(''))
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 12 }), (whole, cuts) => {
        const places = [...cuts.map((cut) => cut % (whole.length + 1))].sort((a, b) => a - b)
        const chunks = [...places, whole.length].map((cut, at) =>
          whole.slice(at === 0 ? 0 : places[at - 1], cut),
        )
        expect(parse(...chunks)).toEqual(parse(whole))
      }),
    )
  })

  test('reads what it writes, and bytes cut anywhere', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 })
    const data = lines.map((parts) => parts.map((part) => part.replace(/[\r\n]/g, '')).join('\n'))
    await fc.assert(
      fc.asyncProperty(fc.array(data, { maxLength: 5 }), async (all) => {
        const text = all.map((each) => writeSse({ event: 'e', data: each })).join('')
        async function* source() {
          for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte)
        }
        const read: SseEvent[] = []
        for await (const event of readSse(source())) read.push(event)
        expect(read).toEqual(all.map((each) => ({ event: 'e', data: each })))
      }),
    )
  })

  test('lets go of its source when nobody reads on', async () => {
    let isCancelled = false
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data: a\n\n')),
      cancel() {
        isCancelled = true
      },
    })
    for await (const event of readSse(source)) {
      expect(event).toEqual({ data: 'a' })
      break
    }
    expect(isCancelled).toBe(true)
  })
})
