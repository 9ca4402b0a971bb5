import { defineConfig, type Options } from 'tsup'
import base from '../tsup.config.ts'

/** What needs more than the guard does sits in entries of its own. */
const entries = ['src/index.ts', 'src/files.ts', 'src/lint.ts', 'src/loaders.ts']

export default defineConfig(
  (base as readonly Options[]).map((options) => ({
    ...options,
    entry: options.clean === true ? ['src/**/*.ts'] : entries,
  })),
)
