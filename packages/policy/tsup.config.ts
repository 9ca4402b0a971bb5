import { defineConfig } from 'tsup'
import base from '../tsup.config.ts'

/** What needs more than the guard does sits in entries of its own. */
export default defineConfig({
  ...base,
  entry: ['src/index.ts', 'src/packs.ts', 'src/ajv.ts', 'src/authoring.ts'],
})
