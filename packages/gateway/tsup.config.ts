import { defineConfig, type Options } from 'tsup'
import base from '../tsup.config.ts'

/** What needs more than the package itself does sits in an entry of its own. */
const entries = ['src/index.ts', 'src/node.ts']

export default defineConfig(
  (base as readonly Options[]).map((options) => ({
    ...options,
    entry: options.clean === true ? ['src/**/*.ts'] : entries,
  })),
)
