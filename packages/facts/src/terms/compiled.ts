import type { ProseText } from '../lookup/passages.ts'
import { compilePolicy } from './compile.ts'
import type { CompiledPolicy } from './term.ts'

const compiled = new WeakMap<ProseText, CompiledPolicy>()

/** The terms of a text: those that a person reviewed, or what is taken from it, once. */
export function compiledOnce(prose: ProseText): CompiledPolicy {
  if (prose.compiled !== undefined) return prose.compiled
  const known = compiled.get(prose)
  if (known !== undefined) return known
  const { text, title, asOf, validUntil, source } = prose
  const made = compilePolicy({
    id: source.id,
    text,
    ...(title !== undefined && { title }),
    ...(asOf !== undefined && { asOf }),
    ...(validUntil !== undefined && { validUntil }),
  })
  compiled.set(prose, made)
  return made
}
