/** Where progress is told, such as `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Milliseconds between two tellings: often on a terminal, where the line is overwritten; rarely in a log. */
const TERMINAL_MS = 100
const LOG_MS = 5000

/**
 * Tells how far a long run has come.
 *
 * @param now Milliseconds that never go back.
 * @returns To be called after each record.
 */
export function progressTo(
  stream: ProgressStream,
  now: () => number,
): (done: number, total: number) => void {
  const began = now()
  let told = began
  return (done, total) => {
    const at = now()
    const finished = done === total
    const due = at - told >= (stream.isTTY === true ? TERMINAL_MS : LOG_MS)
    if (!due && !(finished && stream.isTTY === true)) return
    told = at
    const seconds = (at - began) / 1000
    const left = Math.ceil((seconds / done) * (total - done))
    const line = `${done} of ${total} records, ${seconds.toFixed(0)} s, about ${left} s left`
    if (stream.isTTY !== true) stream.write(`${line}\n`)
    else stream.write(finished ? '\r\u001b[2K' : `\r\u001b[2K${line}`)
  }
}
