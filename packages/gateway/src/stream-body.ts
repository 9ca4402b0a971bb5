import { writeSse } from '@vouchsafe/core'
import { errorBody, type Failure } from './api-error.ts'
import { CALLER_LEFT, type Call } from './call.ts'

/** The endpoints whose answers are checked. */
export type GuardedRoute = 'chat' | 'responses'

/**
 * A checked stream that always ends: with what it ends with by itself, or with an error event when the call is stopped.
 *
 * @param onEnd Told once, when the last piece has been handed over or nobody reads any more.
 */
export function endedStream(
  body: ReadableStream<Uint8Array>,
  route: GuardedRoute,
  call: Call,
  onEnd: (failure?: Failure) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let isOver = false
  const finish = (failure?: Failure): boolean => {
    if (isOver) return false
    isOver = true
    onEnd(failure)
    call.end()
    return true
  }
  const release = () => void reader.cancel().catch(() => undefined)
  return new ReadableStream(
    {
      start(controller) {
        const stopped = () => {
          const failure = call.failure
          if (failure === undefined || !finish(failure)) return
          controller.enqueue(errorEvent(route, failure))
          controller.close()
          release()
        }
        if (call.signal.aborted) stopped()
        else call.signal.addEventListener('abort', stopped, { once: true })
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (isOver) return
          if (!done) return controller.enqueue(value)
          finish()
        } catch {
          const failure = { status: 502, code: 'internal_error', message: 'The stream broke off.' }
          if (!finish(failure)) return
          controller.enqueue(errorEvent(route, failure))
        }
        controller.close()
      },
      cancel() {
        finish(CALLER_LEFT)
        release()
      },
    },
    { highWaterMark: 0 },
  )
}

/** An error after the stream has begun, as clients of either API expect it. */
function errorEvent(route: GuardedRoute, failure: Failure): Uint8Array {
  const body = errorBody(failure)
  const { message, code, param } = body.error
  const told = { message, code, param }
  const event =
    route === 'chat'
      ? { data: JSON.stringify(body) }
      : { event: 'error', data: JSON.stringify({ type: 'error', ...told, error: told }) }
  return new TextEncoder().encode(writeSse(event))
}
