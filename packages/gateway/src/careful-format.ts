import type { WireAnswer, WireFormat, WireWriter } from '@vouchsafe/core'
import { cleanError } from './api-error.ts'

/** The same format, but of an error that a provider tells in the middle of a stream only what a client needs is passed on. */
export function careful<A extends WireAnswer>(
  format: WireFormat<A>,
  onError: () => void,
): WireFormat<A> {
  return {
    ...format,
    read(body) {
      const request = format.read(body)
      return { ...request, writer: () => carefulWriter(request.writer(), onError) }
    },
  }
}

function carefulWriter<A extends WireAnswer>(
  writer: WireWriter<A>,
  onError: () => void,
): WireWriter<A> {
  return {
    whole: (outcomes) => writer.whole(outcomes),
    text: (piece) => writer.text(piece),
    retract: (piece) => writer.retract(piece),
    end: (outcome) => writer.end(outcome),
    close: (outcomes) => writer.close(outcomes),
    error(body) {
      onError()
      return writer.error(cleanError(body))
    },
  }
}
