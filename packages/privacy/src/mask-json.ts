import type { Json } from '@vouchsafe/core'
import { detectJson, type JsonEntity } from './detect-json.ts'
import { type MaskedText, type MaskOptions, mask, maskValue } from './mask.ts'

/**
 * Masks structured data: a tool's result, a call's arguments. Field names stay; a number that must go becomes a string.
 *
 * @throws VouchsafeError `invalid_source` if the value refers to itself or is nested more than 64 deep.
 */
export function maskJson(value: Json, options: MaskOptions): Json {
  const byPointer = new Map<string, JsonEntity>()
  const found = detectJson(value, options)
  reserveAll(value, options)
  for (const entity of found) {
    if (entity.rule === 'json-key') byPointer.set(entity.pointer, entity)
  }
  const replace = (item: Json, pointer: string): Json => {
    const entity = byPointer.get(pointer)
    if (entity && (typeof item === 'string' || typeof item === 'number')) {
      const text = String(item)
      const by = maskValue(item, entity.category, options)
      return by === text ? item : by
    }
    if (typeof item === 'string') return mask(item, options)
    if (Array.isArray(item))
      return item.map((each: Json, index) => replace(each, `${pointer}/${index}`))
    if (typeof item !== 'object' || item === null) return item
    return Object.fromEntries(
      Object.entries(item).map(([name, each]) => [
        name,
        replace(each as Json, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      ]),
    )
  }
  return replace(value, '')
}

function reserveAll(value: Json, options: MaskOptions): void {
  if (typeof value === 'string') options.pseudonyms.reserve(value)
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) reserveAll(item as Json, options)
  }
}

/** Masks a text that may be JSON: fields by their names, other text by what it holds. */
export function maskContent(content: string, options: MaskOptions): MaskedText {
  const trimmed = content.trimStart()
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    const value = parse(content)
    if (value !== undefined) {
      const masked = maskJson(value, options)
      // Written anew only where something changed, so that what needs no masking stays as it was.
      return (
        JSON.stringify(masked) === JSON.stringify(value) ? content : JSON.stringify(masked)
      ) as MaskedText
    }
  }
  return mask(content, options)
}

function parse(content: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null ? (value as Json) : undefined
  } catch {
    return undefined
  }
}
