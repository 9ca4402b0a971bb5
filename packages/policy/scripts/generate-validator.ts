import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
// biome-ignore lint/correctness/noUndeclaredDependencies: a build tool of the workspace
import { build } from 'esbuild'
import { RULE_PACK_SCHEMA } from '../src/rule-pack-schema.ts'

const require = createRequire(import.meta.url)

/**
 * The rule pack schema's validator as code that stands alone: ajv compiles with `new Function`, which edge runtimes forbid.
 *
 * @returns The text of `src/pack-validator.ts`; a test holds the file against it.
 */
export async function generateValidator(): Promise<string> {
  const { default: Ajv } = require('ajv') as { default: new (options: object) => AjvLike }
  const { default: standalone } = require('ajv/dist/standalone') as {
    default: (ajv: AjvLike, validate: unknown) => string
  }
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  const code = standalone(ajv, ajv.compile(RULE_PACK_SCHEMA))
  // What the code still requires of ajv is bundled in, so that nothing of ajv is needed at run time.
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  })
  const [file] = outputFiles
  const exported = /export\{(\w{1,9}) as default[^}]{0,99}\};?\s{0,9}$/.exec(file?.text ?? '')
  if (!file || !exported) throw new Error('The validator could not be generated.')
  const body = file.text.slice(0, exported.index).trim()
  return `// Generated from rule-pack-schema.ts by scripts/write-validator.ts; not to be edited.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
/* eslint-disable */
// @ts-nocheck
${body}
export const validateRulePack = ${exported[1]};
`
}

interface AjvLike {
  compile(schema: object): unknown
}
