/** Thrown for a body of more bytes than are read. */
export class TooLarge extends Error {}

/**
 * The text of a request's body.
 *
 * @throws {TooLarge} as soon as that is known, also if the request does not tell its length.
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const told = request.headers.get('content-length')
  if (told !== null && /^\d{1,15}$/.test(told)) {
    if (Number(told) > maxBytes) throw new TooLarge()
    // Servers hold a body to the length that it tells.
    return await request.text()
  }
  if (request.body === null) return ''
  const decoder = new TextDecoder()
  const pieces: string[] = []
  const reader = limited(request.body, maxBytes, { tooLarge: () => new TooLarge() }).getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read())
    pieces.push(decoder.decode(step.value, { stream: true }))
  return pieces.join('') + decoder.decode()
}

/** Errors that a limited body ends with. */
export interface BodyErrors {
  /** In the place of what is beyond the limit. */
  readonly tooLarge: () => Error
  /** In the place of the body's own error. Default: that one. */
  readonly broken?: () => Error
}

/** The same bytes up to a limit. Nothing is read ahead. */
export function limited(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  { tooLarge, broken }: BodyErrors,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let left = maxBytes
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read().catch((error: unknown) => {
          throw broken?.() ?? error
        })
        if (done) return controller.close()
        left -= value.byteLength
        if (left >= 0) return controller.enqueue(value)
        void reader.cancel().catch(() => undefined)
        controller.error(tooLarge())
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
