import type { Clock } from '@vouchsafe/core'

/** A clock that moves only when told to. */
export interface FakeClock extends Clock {
  /** Lets time pass and calls back what is due, in order. */
  advance(ms: number): void
  /** How many timers wait. */
  readonly waiting: number
  /** Lets time pass, from timer to timer, until a promise is settled; its outcome. Rejects if nothing is left to wait for. */
  run<T>(pending: PromiseLike<T>): Promise<T>
}

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/** @param start Milliseconds at which it stands. Default: 0. */
export function fakeClock(start = 0): FakeClock {
  let now = start
  let timers: readonly Timer[] = []
  const callDue = (): void => {
    for (let due = nextOf(timers); due !== undefined && due.at <= now; due = nextOf(timers)) {
      const timer = due
      timers = timers.filter((each) => each !== timer)
      timer.callback()
    }
  }
  return {
    now: () => now,
    after(ms, callback) {
      const timer = { at: now + ms, callback }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    advance(ms) {
      now += ms
      callDue()
    },
    get waiting() {
      return timers.length
    },
    async run(pending) {
      const state = { isSettled: false }
      const settle = (): void => {
        state.isSettled = true
      }
      pending.then(settle, settle)
      // A few rounds without a timer are what work on another thread takes, such as encryption.
      for (let idle = 0; !state.isSettled && idle < 50; idle += 1) {
        await turnOver()
        const next = nextOf(timers)
        if (state.isSettled || next === undefined) continue
        idle = 0
        now = Math.max(now, next.at)
        callDue()
      }
      if (!state.isSettled) throw new Error('It never ends: nothing is left to wait for.')
      return pending
    },
  }
}

function nextOf(timers: readonly Timer[]): Timer | undefined {
  return timers.reduce<Timer | undefined>(
    (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
    undefined,
  )
}

/** Lets everything run that can run now. */
export function turnOver(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
