import { defineConfig, type Options } from 'tsup'
import base from '../tsup.config.ts'

/** What asks a model sits in an entry of its own. */
const entries = ['src/index.ts', 'src/model.ts']

export default defineConfig(
  (base as readonly Options[]).map((options) => ({
    ...options,
    entry: options.clean === true ? ['src/**/*.ts'] : entries,
  })),
)
