import { VouchsafeError } from './errors.ts'

/** One server-sent event. */
export interface SseEvent {
  /** Its type; absent if it names none. */
  readonly event?: string
  readonly data: string
}

export interface SseOptions {
  /** Longest event that is read, in UTF-16 code units. Default: 8,388,608. */
  readonly maxLength?: number
}

const MAX_LENGTH = 8 * 1024 * 1024

/** Cuts text into server-sent events, however it is cut into chunks. */
export interface SseParser {
  /**
   * Events that are complete with this chunk.
   *
   * @throws {VouchsafeError} `invalid_output` if an event is longer than the limit.
   */
  push(chunk: string): readonly SseEvent[]
  /** The event that no blank line ended, if there is one: some servers leave the last one open. */
  end(): readonly SseEvent[]
}

/**
 * Reads server-sent events. Lines end with CR, LF or both; comments, `id` and `retry` are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function sseParser({ maxLength = MAX_LENGTH }: SseOptions = {}): SseParser {
  let line: string[] = []
  let data: string[] = []
  let event = ''
  let length = 0
  let isFirst = true
  let isAfterReturn = false

  const dispatch = (): SseEvent[] => {
    const found = data.length > 0 ? [{ ...(event && { event }), data: data.join('\n') }] : []
    data = []
    event = ''
    length = 0
    return found
  }
  const endLine = (): SseEvent[] => {
    const text = line.join('')
    line = []
    if (text === '') return dispatch()
    const colon = text.indexOf(':')
    const name = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(text[colon + 1] === ' ' ? colon + 2 : colon + 1)
    if (name === 'data') data.push(value)
    else if (name === 'event') event = value
    return []
  }
  const take = (text: string): void => {
    length += text.length
    if (length > maxLength) {
      throw new VouchsafeError(
        'invalid_output',
        `The stream holds an event of more than ${maxLength} characters.`,
      )
    }
    line.push(text)
  }

  return {
    push(chunk) {
      const found: SseEvent[] = []
      let at = isFirst && chunk.startsWith('\uFEFF') ? 1 : 0
      if (chunk !== '') isFirst = false
      const ends = /[\r\n]/g
      ends.lastIndex = at
      for (let match = ends.exec(chunk); match; match = ends.exec(chunk)) {
        const isSecondHalf = isAfterReturn && match[0] === '\n' && match.index === at
        isAfterReturn = match[0] === '\r'
        if (match.index > at) take(chunk.slice(at, match.index))
        at = match.index + 1
        if (!isSecondHalf) found.push(...endLine())
      }
      if (at < chunk.length) {
        isAfterReturn = false
        take(chunk.slice(at))
      }
      return found
    },
    end() {
      return line.length > 0 ? [...endLine(), ...dispatch()] : dispatch()
    },
  }
}

/** Bytes or text, as a response's body or any other source gives them. */
export type ChunkSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>

/**
 * The server-sent events of a source. The source is let go of as soon as the reader stops.
 *
 * @throws {VouchsafeError} `invalid_output` if an event is longer than the limit; and whatever the source throws.
 */
export async function* readSse(
  source: ChunkSource,
  options?: SseOptions,
): AsyncGenerator<SseEvent, void, undefined> {
  const parser = sseParser(options)
  const decoder = new TextDecoder()
  for await (const chunk of chunksOf(source)) {
    yield* parser.push(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
  }
  yield* parser.push(decoder.decode())
  yield* parser.end()
}

/** Not every runtime's streams can be iterated. */
async function* chunksOf(source: ChunkSource): AsyncGenerator<Uint8Array | string> {
  if (!('getReader' in source)) {
    yield* source
    return
  }
  const reader = source.getReader()
  let finished = false
  try {
    while (true) {
      const { value, done } = await reader.read()
      if (done) {
        finished = true
        return
      }
      yield value
    }
  } finally {
    // Not awaited: a source that hangs must not hold up its reader.
    if (!finished) void reader.cancel().catch(() => undefined)
  }
}

/** An event as it goes over the wire. Data of several lines takes several fields. */
export function writeSse({ event, data }: SseEvent): string {
  const lines = data.split(/\r\n|[\r\n]/).map((line) => `data: ${line}\n`)
  return `${event === undefined ? '' : `event: ${event}\n`}${lines.join('')}\n`
}
