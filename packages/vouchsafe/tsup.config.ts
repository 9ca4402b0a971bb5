import { defineConfig } from 'tsup'

const shared = {
  dts: { compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
  sourcemap: true,
  target: 'es2022',
} as const

/** The library for every runtime, the part that needs Node, and the command line, which is a program and no module. */
export default defineConfig([
  { ...shared, entry: ['src/index.ts', 'src/node.ts'], format: ['esm', 'cjs'], clean: true },
  { ...shared, entry: ['src/bin.ts'], format: ['esm'], dts: false },
])
