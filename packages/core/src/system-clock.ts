import type { Clock } from './ports.ts'

/** Timers count in 32 bits, and one that is set for longer goes off at once. It is 24 days. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The runtime's own timer, for time limits. Present in Node, browsers and edge runtimes. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, Math.min(ms, LONGEST_TIMER))
    return () => clearTimeout(timer)
  },
}
