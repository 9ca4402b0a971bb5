import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// Biome lints everything else; this holds regular expressions to linear time.
export default [
  { ignores: ['**/dist/**', '**/node_modules/**'] },
  {
    files: ['packages/**/*.ts', 'bench/**/*.ts', 'training/**/*.ts', 'examples/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
]
