import { PassageIndex } from '../lookup/passage-index.ts'
import type { ProseText } from '../lookup/passages.ts'
import { FEW } from '../lookup/texts-about.ts'
import { compiledOnce } from '../terms/compiled.ts'
import { pageOf } from '../terms/pages.ts'
import type { CompiledPolicy } from '../terms/term.ts'
import type { FactDocument } from './documents.ts'
import type { FactSource, ProsePart } from './source.ts'

/** A document with the terms that a person reviewed. */
export interface FiledDocument extends ProsePart {
  readonly compiled?: CompiledPolicy
}

/** Documents with their index, which is kept as they change. */
export class DocumentLibrary implements FactSource {
  readonly id = 'documents'
  readonly index: PassageIndex
  readonly #parts = new Map<string, readonly ProsePart[]>()
  readonly #filed: (document: FactDocument) => FiledDocument

  /** @param filed Reads a document, and throws if it cannot be filed. */
  constructor(list: readonly FactDocument[], filed: (document: FactDocument) => FiledDocument) {
    this.#filed = filed
    const parts = list.map(filed)
    for (const part of parts) this.#parts.set(part.id, [...(this.#parts.get(part.id) ?? []), part])
    this.index = new PassageIndex(parts.map(proseOf), {})
    if (this.#isLarge) this.index.texts.forEach(readOnce)
  }

  /** Which texts a claim asks for is as good as new each time; a smaller library's are soon all known. */
  get #isLarge(): boolean {
    return this.index.size > FEW
  }

  put(document: FactDocument): void {
    const part = this.#filed(document)
    this.#parts.set(part.id, [part])
    const text = proseOf(part)
    this.index.replace(text)
    if (this.#isLarge) readOnce(text)
  }

  remove(id: string): boolean {
    this.#parts.delete(id)
    return this.index.remove(id)
  }

  read(): readonly ProsePart[] {
    return [...this.#parts.values()].flat()
  }
}

/** Reads what claims are held against beforehand. */
function readOnce(text: ProseText): void {
  compiledOnce(text)
  pageOf(text)
}

/** A part as it is filed. */
export function proseOf(part: FiledDocument): ProseText {
  const { text, id, title, asOf, validUntil, compiled } = part
  return { text, source: { id }, title, asOf, validUntil, ...(compiled && { compiled }) }
}
