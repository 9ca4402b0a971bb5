import { resolve } from 'node:path'
import type { TestModule } from 'vitest/node'
import { BaseSequencer, createVitest } from 'vitest/node'

/** What the parent process sends: a file as it shall be read, or nothing for the sources as they are. */
export interface Request {
  readonly file?: string
  readonly source?: string
}

/** What it gets: the test that failed first, if one did. */
export interface Answer {
  readonly failed?: string
  readonly tests: number
  readonly ms: number
}

/**
 * A process that runs a package's tests again and again, each time on other sources, until it is killed. Nothing on the disk is
 * changed: the mutated file is put into the tests' module loader.
 */
let request: Request = {}
const durations = new Map<string, number>()

class QuickestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const cost = (file: (typeof files)[number]) => durations.get(file.moduleId) ?? 0
    return [...files].sort((one, other) => cost(one) - cost(other))
  }
}

const vitest = await createVitest(
  'test',
  {
    config: 'scratch/vitest.ts',
    watch: false,
    bail: 1,
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    reporters: [{}],
    sequence: { sequencer: QuickestFirst },
    onConsoleLog: () => false,
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform: (_code, id) =>
          request.file !== undefined && id === resolve(request.file) ? request.source : undefined,
      },
    ],
  },
)
const specifications = await vitest.globTestSpecifications()

function firstFailure(modules: readonly TestModule[]): string | undefined {
  for (const module of modules) {
    for (const test of module.children.allTests('failed')) return test.fullName
    if (!module.ok() && module.state() === 'failed')
      return `${module.relativeModuleId} cannot be read`
  }
  return undefined
}

async function run(): Promise<Answer> {
  const begun = performance.now()
  for (const { moduleId } of specifications) vitest.invalidateFile(moduleId)
  if (request.file !== undefined) vitest.invalidateFile(resolve(request.file))
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  if (request.file === undefined) {
    for (const module of testModules) durations.set(module.moduleId, module.diagnostic().duration)
  } else vitest.invalidateFile(resolve(request.file))
  const failed =
    firstFailure(testModules) ??
    (unhandledErrors.length > 0 ? 'an error outside of tests' : undefined)
  const tests = testModules.flatMap((each) => [...each.children.allTests()]).length
  return { ...(failed !== undefined && { failed }), tests, ms: performance.now() - begun }
}

process.on('message', async (message: Request) => {
  request = message
  process.send?.(await run())
})
process.on('disconnect', () => process.exit())
