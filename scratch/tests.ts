import { type ChildProcess, fork } from 'node:child_process'
import type { Answer, Request } from './runner.ts'

/** The tests of one package, in a process that is replaced when a mutant makes them run for ever. */
export class Tests {
  readonly #name: string
  #child: ChildProcess | undefined
  #limitMs = 600_000

  constructor(name: string) {
    this.#name = name
  }

  /** Runs the tests on the sources as they are, to see that they pass and how long that takes. */
  async start(): Promise<Answer> {
    const answer = await this.#ask({})
    if (answer === undefined || answer.failed !== undefined || answer.tests === 0)
      throw new Error(
        `The tests of ${this.#name} fail without a mutant: ${answer?.failed ?? 'none ran'}.`,
      )
    // Generous, as other work may slow the machine down; a mutant that takes longer counts as noticed.
    this.#limitMs = 15_000 + 4 * answer.ms
    return answer
  }

  /** `undefined` if the tests did not come to an end. */
  async run(file: string, source: string): Promise<Answer | undefined> {
    if (this.#child === undefined) await this.#ask({})
    return this.#ask({ file, source })
  }

  stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  #ask(request: Request): Promise<Answer | undefined> {
    this.#child ??= fork(new URL('runner.ts', import.meta.url), {
      env: { ...process.env, PACKAGE: this.#name, NODE_ENV: 'test', VITEST: '1' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const child = this.#child
    return new Promise((resolve) => {
      const end = (answer?: Answer) => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (answer === undefined) this.stop()
        resolve(answer)
      }
      const timer = setTimeout(end, this.#limitMs)
      child.once('message', (answer) => end(answer as Answer))
      child.once('exit', () => end())
      child.send(request)
    })
  }
}
