import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Leaves relative imports of our modules as they are, but for the ending that they have once built. */
const apart: Plugin = {
  name: 'modules-apart',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    )
  },
}

/**
 * One build for every package. The ES modules stay apart, one a source file, so that a bundler takes only what is used; the
 * CommonJS build is one file.
 */
export default defineConfig([
  {
    entry: ['src/**/*.ts'],
    format: ['esm'],
    esbuildPlugins: [apart],
    sourcemap: true,
    clean: true,
    target: 'es2022',
  },
  {
    entry: ['src/index.ts'],
    format: ['cjs'],
    sourcemap: true,
    target: 'es2022',
  },
  {
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    // Types are checked once for the whole repository, and not again for every package.
    dts: {
      only: true,
      compilerOptions: { ignoreDeprecations: '6.0', incremental: false, noCheck: true },
    },
    target: 'es2022',
  },
])
