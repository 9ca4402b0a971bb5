import { DocumentLibrary } from './document-library.ts'
import type { FactSource } from './source.ts'

/** One policy, notice or page. */
export interface FactDocument {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly asOf?: string | null
  readonly validUntil?: string | null
}

/** Documents that may change while guards use them; a change costs the length of the one document. */
export interface DocumentSource extends FactSource {
  /** Adds a document, or puts it in the place of those with its id. Takes effect at once, also in replies under way. */
  put(document: FactDocument): void
  /** @returns False if there is no such document. */
  remove(id: string): boolean
}

/** Prose that the shop stands by. A claim is held against its sentences. */
export function documents(list: readonly FactDocument[]): DocumentSource {
  return new DocumentLibrary(list)
}
