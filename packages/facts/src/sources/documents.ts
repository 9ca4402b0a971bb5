import type { Json } from '@vouchsafe/core'
import { checkDocument, checkDocuments } from '../check-options.ts'
import { reviewedPolicy } from '../terms/reviewed-policy.ts'
import type { CompiledPolicy } from '../terms/term.ts'
import { DocumentLibrary, type FiledDocument } from './document-library.ts'
import type { FactSource } from './source.ts'

/** One policy, notice or page. */
export interface FactDocument {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly asOf?: string | null
  readonly validUntil?: string | null
  /**
   * Its terms as a person reviewed them: what `compilePolicy` gave, corrected. Claims are then held against these terms, and
   * no longer against what the patterns read. A term that the patterns read otherwise, or that is `confirmed`, also decides what
   * the words of its clause bear out; one that is only `proposed` does not count.
   */
  readonly compiled?: CompiledPolicy | Json
}

/** Documents that may change while guards use them; a change costs the length of the one document. */
export interface DocumentSource extends FactSource {
  /**
   * Adds a document, or puts it in the place of those with its id. Takes effect at once, also in replies under way.
   *
   * @throws {VouchsafeError} `invalid_source` if its compiled form does not fit; what was there stays.
   */
  put(document: FactDocument): void
  /** @returns False if there is no such document. */
  remove(id: string): boolean
}

/**
 * Prose that the shop stands by. A claim is held against its sentences and, where it is a policy, against its terms.
 *
 * @throws {VouchsafeError} `invalid_source` if a compiled form does not fit its text: fields that nobody knows, values that
 * cannot be, or a clause that no longer stands where it was reviewed. The message names the document and each place.
 */
export function documents(list: readonly FactDocument[]): DocumentSource {
  checkDocuments(list)
  return new DocumentLibrary(list, filed)
}

function filed(document: FactDocument): FiledDocument {
  checkDocument(document, 'documents()')
  const { id, title, text, asOf, validUntil } = document
  const compiled = reviewedPolicy(document)
  return {
    type: 'prose',
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(typeof asOf === 'string' ? { asOf } : {}),
    ...(typeof validUntil === 'string' ? { validUntil } : {}),
    ...(compiled === undefined ? {} : { compiled }),
  }
}
