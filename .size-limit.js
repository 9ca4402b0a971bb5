/** Bundlers for the web write Chinese as it is, and so does this one. */
const modifyEsbuildConfig = (config) => ({ ...config, charset: 'utf8' })

const sizes = [
  {
    name: 'core alone',
    path: 'packages/core/dist/index.js',
    import: '{ vouchsafe }',
    limit: '15 kB',
    ignore: ['zod', '@vouchsafe/text'],
  },
  {
    name: 'core with what it uses of text',
    path: 'packages/core/dist/index.js',
    import: '{ vouchsafe }',
    limit: '19 kB',
    ignore: ['zod'],
  },
  {
    name: 'claims, facts and rules, zh and en',
    path: '.ci/size/verification.js',
    limit: '416 kB',
    ignore: ['zod'],
  },
  {
    name: 'every guard that the umbrella offers, zh and en',
    path: 'packages/vouchsafe/dist/index.js',
    limit: '705 kB',
    ignore: ['zod'],
  },
]

export default sizes.map((size) => ({ ...size, modifyEsbuildConfig }))
