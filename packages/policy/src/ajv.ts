import type { Json, SchemaValidator } from '@vouchsafe/core'
import { Ajv, type ValidateFunction } from 'ajv'
import { schemaInterpreter } from './schema-interpreter.ts'

/**
 * Checks tool arguments with ajv, which compiles each schema once. Compiling generates code, which edge runtimes forbid: the
 * default there, {@link schemaInterpreter}, does without.
 *
 * Pass it as the pipeline's `schemaValidator` port.
 */
export function ajvValidator(): SchemaValidator {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })
  const interpreter = schemaInterpreter()
  const compiled = new WeakMap<object, ValidateFunction>()
  const compile = (schema: Json): ValidateFunction => {
    if (typeof schema !== 'object' || schema === null) return ajv.compile(schema === true)
    const known = compiled.get(schema)
    if (known) return known
    const made = ajv.compile(schema)
    compiled.set(schema, made)
    return made
  }
  return {
    validate(schema, value) {
      let validate: ValidateFunction
      try {
        validate = compile(schema)
      } catch {
        return [{ path: '', message: 'cannot be checked: its schema is not usable' }]
      }
      try {
        if (validate(value)) return []
      } catch {
        // A field of the value may bear the name of a method that ajv calls, such as `valueOf`.
        return interpreter.validate(schema, value)
      }
      return (validate.errors ?? []).map(({ instancePath, message, params, keyword }) => ({
        path: instancePath,
        message:
          keyword === 'additionalProperties'
            ? `has a field that is not known here: ${String(params.additionalProperty)}`
            : (message ?? keyword),
      }))
    },
  }
}
