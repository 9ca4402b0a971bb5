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
  /** One bit a unit: most places of a text begin no phrase, and a small table that stays at hand tells so. */
  readonly #openings = new Uint8Array(0x2000)
  #mask = 1023
  /** An edge is a node and a unit, and leads to a child; a child of 0 marks a free slot, since no edge leads to the root. */
  #nodes = new Int32Array(1024)
  #units = new Uint16Array(1024)
  #children = new Int32Array(1024)
  #edges = 0

  /** @param phrases Non-empty and distinct; ids are their indices. */
  constructor(phrases: readonly string[]) {
    this.#phrases = phrases
    for (let id = 0; id < phrases.length; id += 1) this.#insert(id)
  }

  /** False if no phrase begins with the unit. */
  opens(unit: number): boolean {
    return ((this.#openings[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0
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
    const first = phrase.charCodeAt(0)
    this.#openings[first >> 3] = (this.#openings[first >> 3] ?? 0) | (1 << (first & 7))
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
    this.#link(node, unit, child)
    this.#edges += 1
  }

  #child(node: number, unit: number): number {
    const children = this.#children
    for (let slot = slotOf(node, unit) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const child = children[slot] ?? 0
      if (child === 0) return NONE
      if (this.#nodes[slot] === node && this.#units[slot] === unit) return child
    }
  }

  #link(node: number, unit: number, child: number): void {
    let slot = slotOf(node, unit) & this.#mask
    while (this.#children[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#nodes[slot] = node
    this.#units[slot] = unit
    this.#children[slot] = child
  }

  #grow(): void {
    const nodes = this.#nodes
    const units = this.#units
    const children = this.#children
    const size = nodes.length * 2
    this.#mask = size - 1
    this.#nodes = new Int32Array(size)
    this.#units = new Uint16Array(size)
    this.#children = new Int32Array(size)
    children.forEach((child, slot) => {
      if (child !== 0) this.#link(nodes[slot] ?? 0, units[slot] ?? 0, child)
    })
  }
}

function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
