import type { Clock } from './ports.ts'

/** The runtime's own timer, for time limits. Present in Node, browsers and edge runtimes. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms)
    return () => clearTimeout(timer)
  },
}
