import type { Json, SchemaValidator } from '@vouchsafe/core'
import { isRecord } from './logic-value.ts'
import { canonicalJson } from './sha256.ts'

/** One thing that does not fit. */
interface Mistake {
  readonly path: string
  readonly message: string
}

type Schema = Readonly<Record<string, unknown>>

/** Beyond this a schema refers to itself without end. */
const MAX_DEPTH = 100
const MAX_MISTAKES = 100
/** Patterns are the pack author's; what they are held against is not. */
const MAX_PATTERN_INPUT = 1000

/**
 * Checks values against JSON Schema without generating code, so that it works where ajv cannot. Reads draft-07 and what
 * 2020-12 added for plain validation; `format` and references to other documents are not looked at. A schema it cannot follow
 * refuses.
 */
export function schemaInterpreter(): SchemaValidator {
  return {
    validate(schema, value) {
      const check = new Check(schema)
      check.visit(schema, value, '', 0)
      return check.mistakes
    },
  }
}

class Check {
  readonly mistakes: Mistake[] = []
  readonly #root: unknown

  constructor(root: unknown) {
    this.#root = root
  }

  visit(schema: unknown, value: Json, path: string, depth: number): void {
    if (schema === true || this.mistakes.length >= MAX_MISTAKES) return
    if (schema === false) {
      this.#say(path, 'must not be there')
      return
    }
    if (!isRecord(schema) || depth > MAX_DEPTH) {
      this.#say(path, 'cannot be checked: its schema is not usable')
      return
    }
    if (typeof schema.$ref === 'string') {
      this.visit(this.#resolve(schema.$ref), value, path, depth + 1)
    }
    this.#any(schema, value, path)
    this.#combined(schema, value, path, depth)
    if (typeof value === 'number') this.#number(schema, value, path)
    else if (typeof value === 'string') this.#string(schema, value, path)
    else if (Array.isArray(value)) this.#array(schema, value, path, depth)
    else if (isRecord(value)) this.#object(schema, value as JsonObject, path, depth)
  }

  fits(schema: unknown, value: Json, depth: number): boolean {
    const check = new Check(this.#root)
    check.visit(schema, value, '', depth + 1)
    return check.mistakes.length === 0
  }

  #any(schema: Schema, value: Json, path: string): void {
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type
    if (Array.isArray(types) && !types.some((type) => isOfType(String(type), value)))
      this.#say(path, `must be ${types.join(' or ')}`)
    if (Array.isArray(schema.enum) && !schema.enum.some((each) => isSame(each, value)))
      this.#say(
        path,
        `must be one of ${schema.enum.map((each) => JSON.stringify(each)).join(', ')}`,
      )
    if ('const' in schema && !isSame(schema.const, value))
      this.#say(path, `must be ${JSON.stringify(schema.const)}`)
  }

  #combined(schema: Schema, value: Json, path: string, depth: number): void {
    const { allOf, anyOf, oneOf, not } = schema
    if (Array.isArray(allOf)) for (const each of allOf) this.visit(each, value, path, depth + 1)
    if (Array.isArray(anyOf) && !anyOf.some((each) => this.fits(each, value, depth)))
      this.#say(path, 'fits none of the forms that it may have')
    if (Array.isArray(oneOf) && oneOf.filter((each) => this.fits(each, value, depth)).length !== 1)
      this.#say(path, 'must fit exactly one of the forms that it may have')
    if (not !== undefined && this.fits(not, value, depth)) this.#say(path, 'must not be like this')
    if (schema.if === undefined) return
    const branch = this.fits(schema.if, value, depth) ? schema.then : schema.else
    if (branch !== undefined) this.visit(branch, value, path, depth + 1)
  }

  #number(schema: Schema, value: number, path: string): void {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
    if (typeof minimum === 'number' && value < minimum) this.#say(path, `must be ≥ ${minimum}`)
    if (typeof maximum === 'number' && value > maximum) this.#say(path, `must be ≤ ${maximum}`)
    if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum)
      this.#say(path, `must be > ${exclusiveMinimum}`)
    if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum)
      this.#say(path, `must be < ${exclusiveMaximum}`)
    if (typeof multipleOf === 'number' && !isMultiple(value, multipleOf))
      this.#say(path, `must be a multiple of ${multipleOf}`)
  }

  #string(schema: Schema, value: string, path: string): void {
    const length = [...value].length
    const { minLength, maxLength, pattern } = schema
    if (typeof minLength === 'number' && length < minLength)
      this.#say(path, `must have at least ${minLength} characters`)
    if (typeof maxLength === 'number' && length > maxLength)
      this.#say(path, `must have at most ${maxLength} characters`)
    if (typeof pattern === 'string' && !matches(pattern, value))
      this.#say(path, `must have the form ${pattern}`)
  }

  #array(schema: Schema, value: readonly Json[], path: string, depth: number): void {
    const { minItems, maxItems, uniqueItems, contains } = schema
    if (typeof minItems === 'number' && value.length < minItems)
      this.#say(path, `must have at least ${minItems} items`)
    if (typeof maxItems === 'number' && value.length > maxItems)
      this.#say(path, `must have at most ${maxItems} items`)
    if (uniqueItems === true && new Set(value.map(canonicalJson)).size < value.length)
      this.#say(path, 'must not name anything twice')
    if (contains !== undefined) this.#contains(schema, value, path, depth)
    // Draft-07 wrote the first items as a list in `items`, and the others as `additionalItems`.
    const isTuple = Array.isArray(schema.items)
    const first = isTuple ? schema.items : schema.prefixItems
    const firsts: readonly unknown[] = Array.isArray(first) ? first : []
    const others = isTuple ? schema.additionalItems : schema.items
    value.forEach((item, index) => {
      const own = index < firsts.length ? firsts[index] : others
      if (own !== undefined) this.visit(own, item, `${path}/${index}`, depth + 1)
    })
  }

  #contains(schema: Schema, value: readonly Json[], path: string, depth: number): void {
    const count = value.filter((item) => this.fits(schema.contains, item, depth)).length
    const least = typeof schema.minContains === 'number' ? schema.minContains : 1
    const most = typeof schema.maxContains === 'number' ? schema.maxContains : value.length
    if (count < least || count > most) this.#say(path, 'lacks an item that it must have')
  }

  #object(schema: Schema, value: JsonObject, path: string, depth: number): void {
    const keys = Object.keys(value)
    const { minProperties, maxProperties, required, propertyNames } = schema
    if (typeof minProperties === 'number' && keys.length < minProperties)
      this.#say(path, `must have at least ${minProperties} fields`)
    if (typeof maxProperties === 'number' && keys.length > maxProperties)
      this.#say(path, `must have at most ${maxProperties} fields`)
    for (const key of Array.isArray(required) ? required.map(String) : []) {
      if (!Object.hasOwn(value, key)) this.#say(path, `lacks ${key}`)
    }
    if (propertyNames !== undefined) {
      for (const key of keys) this.visit(propertyNames, key, below(path, key), depth + 1)
    }
    for (const key of keys) this.#field(schema, value[key] ?? null, key, path, depth)
    this.#dependent(schema, value, path, depth)
  }

  #field(schema: Schema, value: Json, key: string, path: string, depth: number): void {
    const at = below(path, key)
    const properties = isRecord(schema.properties) ? schema.properties : {}
    const patterns = isRecord(schema.patternProperties) ? schema.patternProperties : {}
    let named = false
    if (Object.hasOwn(properties, key)) {
      named = true
      this.visit(properties[key], value, at, depth + 1)
    }
    for (const [pattern, own] of Object.entries(patterns)) {
      if (!matches(pattern, key)) continue
      named = true
      this.visit(own, value, at, depth + 1)
    }
    const { additionalProperties: others } = schema
    if (named || others === undefined) return
    if (others === false) this.#say(at, 'is not a field here')
    else this.visit(others, value, at, depth + 1)
  }

  #dependent(schema: Schema, value: JsonObject, path: string, depth: number): void {
    for (const field of ['dependencies', 'dependentRequired', 'dependentSchemas']) {
      const rules = schema[field]
      if (!isRecord(rules)) continue
      for (const [key, own] of Object.entries(rules)) {
        if (!Object.hasOwn(value, key)) continue
        if (!Array.isArray(own)) this.visit(own, value, path, depth + 1)
        else
          for (const other of own.map(String))
            if (!Object.hasOwn(value, other)) this.#say(path, `lacks ${other}, which ${key} needs`)
      }
    }
  }

  /** A reference within the same document; `undefined`, which fits nothing, if it leads nowhere. */
  #resolve(reference: string): unknown {
    if (!reference.startsWith('#')) return undefined
    let node = this.#root
    for (const part of reference.slice(1).split('/').slice(1)) {
      const key = decode(part).replaceAll('~1', '/').replaceAll('~0', '~')
      if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
      node = (node as Schema)[key]
    }
    return node
  }

  #say(path: string, message: string): void {
    this.mistakes.push({ path, message })
  }
}

type JsonObject = { readonly [key: string]: Json }

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function below(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function isOfType(type: string, value: Json): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isRecord(value)
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value)
    default:
      return typeof value === type
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step
  return Number.isInteger(times) || Math.abs(times - Math.round(times)) < 1e-9
}

function matches(pattern: string, text: string): boolean {
  if (text.length > MAX_PATTERN_INPUT) return false
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return false
  }
}
