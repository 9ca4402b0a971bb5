import type { Span } from './span.ts'

/** A stretch of the result and where it came from. */
interface Piece {
  readonly start: number
  readonly length: number
  readonly from: Span
}

/** Leads from a rewritten text back to its original. Holds only the places where lengths differ. */
export class OffsetMap {
  readonly #pieces: Piece[] = []

  /** Pieces come in order and without overlap; what lies between them kept its length. */
  add(piece: Piece): void {
    if (piece.length !== piece.from.end - piece.from.start) this.#pieces.push(piece)
  }

  toOriginal({ start, end }: Span): Span {
    const from = this.#original(start, 'start')
    return { start: from, end: Math.max(from, this.#original(end, 'end')) }
  }

  #original(offset: number, edge: 'start' | 'end'): number {
    const piece = this.#pieces[this.#countUntil(edge === 'start' ? offset : offset - 1) - 1]
    if (piece === undefined) return offset
    const after = offset - (piece.start + piece.length)
    return after < 0 ? piece.from[edge] : piece.from.end + after
  }

  /** How many pieces, from the first, start at `offset` or before; found by halving. */
  #countUntil(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
