import { basename, isAbsolute, relative, resolve } from 'node:path'
import { VouchsafeError } from '@vouchsafe/core'
import { readTextFile } from './files.ts'

/** A policy that a record refers to. */
export interface PolicyText {
  /** The file's name. */
  readonly id: string
  readonly text: string
}

/** Reads the policies that records name; each file once, since a few policies serve thousands of records. */
export class PolicyFiles {
  private readonly base: string
  private readonly texts = new Map<string, string>()

  /** @param base The folder in which references resolve. */
  constructor(base: string) {
    this.base = resolve(base)
  }

  /**
   * @param reference Path below the base; one that leads out of it is refused, since data files come from elsewhere.
   * @throws VouchsafeError `invalid_source`
   */
  read(reference: string): PolicyText {
    const path = resolve(this.base, reference)
    const way = relative(this.base, path)
    if (isAbsolute(reference) || isAbsolute(way) || way.split(/[\\/]/)[0] === '..')
      throw new VouchsafeError('invalid_source', 'policy_ref leads out of the base folder')
    const text = this.texts.get(path) ?? readTextFile(path)
    this.texts.set(path, text)
    return { id: basename(reference), text }
  }
}
