const NONE = -1

/**
 * A trie over UTF-16 units whose edges lie in one hash table.
 *
 * A node below which there is a single phrase has no children: the rest of that phrase is its tail, and is compared as a
 * string. That keeps 100,000 product names at a few nodes each.
 */
export class PhraseTrie {
  readonly #phrases: readonly string[]
  /** Phrase that ends at a node. */
  readonly #ending: number[] = [NONE]
  /** The only phrase that goes on below a node. */
  readonly #tail: number[] = [NONE]
  #mask = 1023
  /** Pairs of a key, `node * 65536 + unit`, and the child; keys outgrow 32 bits. */
  #keys = new Float64Array(1024).fill(NONE)
  #children = new Int32Array(1024)
  #edges = 0

  /** @param phrases Non-empty and distinct; ids are their indices. */
  constructor(phrases: readonly string[]) {
    this.#phrases = phrases
    for (let id = 0; id < phrases.length; id += 1) this.#insert(id)
  }

  /** Calls `visit` with each phrase that stands at `from`, shortest first. */
  walk(text: string, from: number, visit: (id: number, end: number) => void): void {
    let node = 0
    for (let at = from; ; at += 1) {
      const ending = this.#ending[node] ?? NONE
      if (ending !== NONE) visit(ending, at)
      const tail = this.#tail[node] ?? NONE
      if (tail !== NONE) {
        const phrase = this.#phrases[tail] ?? ''
        if (text.startsWith(phrase, from)) visit(tail, from + phrase.length)
        return
      }
      if (at >= text.length) return
      node = this.#child(node, text.charCodeAt(at))
      if (node === NONE) return
    }
  }

  #insert(id: number): void {
    const phrase = this.#phrases[id] ?? ''
    let node = 0
    for (let depth = 0; ; depth += 1) {
      if (depth === phrase.length) {
        this.#ending[node] = id
        return
      }
      this.#pushTailDown(node, depth)
      const unit = phrase.charCodeAt(depth)
      const child = this.#child(node, unit)
      if (child === NONE) {
        this.#attach(node, unit, id, depth + 1)
        return
      }
      node = child
    }
  }

  #pushTailDown(node: number, depth: number): void {
    const tail = this.#tail[node] ?? NONE
    if (tail === NONE) return
    this.#tail[node] = NONE
    this.#attach(node, (this.#phrases[tail] ?? '').charCodeAt(depth), tail, depth + 1)
  }

  /** Adds a leaf for phrase `id`, of which `depth` units are spent. */
  #attach(node: number, unit: number, id: number, depth: number): void {
    const isWhole = this.#phrases[id]?.length === depth
    const child = this.#ending.push(isWhole ? id : NONE) - 1
    this.#tail.push(isWhole ? NONE : id)
    if (this.#edges * 2 > this.#mask) this.#grow()
    this.#link(node * 0x10000 + unit, child)
    this.#edges += 1
  }

  #child(node: number, unit: number): number {
    const key = node * 0x10000 + unit
    for (let slot = this.#slot(key); ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot]
      if (found === key) return this.#children[slot] ?? NONE
      if (found === NONE) return NONE
    }
  }

  #link(key: number, child: number): void {
    let slot = this.#slot(key)
    while (this.#keys[slot] !== NONE) slot = (slot + 1) & this.#mask
    this.#keys[slot] = key
    this.#children[slot] = child
  }

  #slot(key: number): number {
    const node = Math.floor(key / 0x10000)
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key & 0xffff, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & this.#mask
  }

  #grow(): void {
    const keys = this.#keys
    const children = this.#children
    const size = keys.length * 2
    this.#mask = size - 1
    this.#keys = new Float64Array(size).fill(NONE)
    this.#children = new Int32Array(size)
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] ?? NONE
      if (key !== NONE) this.#link(key, children[slot] ?? NONE)
    }
  }
}
