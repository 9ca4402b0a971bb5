/** How long one round of Node's event loop may be spent on answers, in milliseconds. */
const ROUND_MS = 10

/**
 * Lets what many requests have to do take turns, first come, first served.
 *
 * Node accepts one connection in a round of its event loop. If a round checks a piece of every answer that has come, it takes
 * seconds when there are many, and whoever connects last waits for minutes, while the connections that are there are served again
 * and again. So a round goes on with answers for a few milliseconds only; what is left waits for the next.
 *
 * @returns A function whose promise resolves when it is its caller's turn.
 */
export function takingTurns(now: () => number = () => performance.now()): () => Promise<void> {
  let isOpen = false
  let began = 0
  const open = (): void => {
    isOpen = true
    began = now()
    // Runs at the head of the next round, before whatever is put off to it from here on.
    setImmediate(() => {
      isOpen = false
    })
  }
  return () =>
    new Promise((resolve) => {
      const go = (): void => {
        if (!isOpen) open()
        if (now() - began > ROUND_MS) setImmediate(go)
        else resolve()
      }
      setImmediate(go)
    })
}
