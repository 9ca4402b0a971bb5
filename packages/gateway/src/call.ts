import type { Clock } from '@vouchsafe/core'
import type { Failure } from './api-error.ts'

/** A call that was stopped before its answer was complete. */
export class Stopped extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super('The call was stopped.')
    this.failure = failure
  }
}

/** Nobody reads this any more; the status is what proxies log for it. */
export const CALLER_LEFT: Failure = {
  status: 499,
  code: 'aborted',
  message: 'The caller went away.',
}

const TIMED_OUT: Failure = {
  status: 504,
  code: 'timed_out',
  message: 'The answer took longer than the gateway allows.',
}

/** One request being served: it ends by itself, when its time is up, when its caller leaves or when the gateway stops. */
export class Call {
  readonly #controller = new AbortController()
  readonly #cancel: () => void
  #failure: Failure | undefined

  constructor(clock: Clock, timeMs: number) {
    this.#cancel = clock.after(timeMs, () => this.stop(TIMED_OUT))
  }

  /** Aborted when the call is over, whatever the reason. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Why it was stopped; `undefined` if it was not. */
  get failure(): Failure | undefined {
    return this.#failure
  }

  /** Stops with the caller's signal. */
  follow(signal: AbortSignal | undefined): void {
    if (signal === undefined) return
    if (signal.aborted) this.stop(CALLER_LEFT)
    const options = { once: true, signal: this.signal }
    signal.addEventListener('abort', () => this.stop(CALLER_LEFT), options)
  }

  /** The first reason counts. */
  stop(failure: Failure): void {
    if (this.signal.aborted) return
    this.#failure = failure
    this.end()
  }

  /** Lets go of everything that the call holds. */
  end(): void {
    this.#cancel()
    this.#controller.abort()
  }

  /**
   * The result of some work, unless the call is stopped first, whether the work heeds the signal or not.
   *
   * @throws {Stopped} and whatever the work throws.
   */
  async orStopped<T>(work: Promise<T>): Promise<T> {
    const stopped = new Promise<never>((_, reject) => {
      const tell = () => reject(new Stopped(this.#failure ?? CALLER_LEFT))
      if (this.signal.aborted) tell()
      else this.signal.addEventListener('abort', tell, { once: true })
    })
    try {
      return await Promise.race([work, stopped])
    } catch (error) {
      // What breaks because of the stop is not told apart from it.
      throw this.#failure === undefined ? error : new Stopped(this.#failure)
    }
  }
}
