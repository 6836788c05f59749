import { base64, join, ofBase64, sha256, utf8, type Bytes } from './bytes'

/** A SHA-256 hash in its text form, which is what hashes are compared in. */
export type Hash = string

const LENGTH = 32

// Leaves and nodes are hashed with different prefixes, so that neither passes for the other.
const LEAF = new Uint8Array([0])
const NODE = new Uint8Array([1])

export async function leafHash(leaf: string): Promise<Hash> {
  return base64(await sha256(join(LEAF, utf8(leaf))))
}

async function nodeHash(left: Hash, right: Hash): Promise<Hash> {
  return base64(await sha256(join(NODE, hashBytes(left), hashBytes(right))))
}

/** @throws when this is not the Base64 of 32 bytes */
export function hashBytes(hash: Hash): Bytes {
  const bytes = ofBase64(hash)
  if (bytes.length !== LENGTH) {
    throw new Error(`a hash has ${LENGTH} bytes`)
  }
  return bytes
}

/** The root that a path leads to, when it has the length that this place in a tree of this size has: RFC 9162, 2.1.3.2. */
export async function rootOfInclusion(
  leaf: Hash,
  index: number,
  size: number,
  path: Hash[],
): Promise<Hash | undefined> {
  if (!isSize(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    return undefined
  }
  const place = new Place(index, size - 1)
  let hash = leaf
  for (const sibling of path) {
    if (place.last === 0) {
      return undefined
    }
    if (place.siblingIsLeft()) {
      hash = await nodeHash(sibling, hash)
      place.skipLevelsWithoutSibling()
    } else {
      hash = await nodeHash(hash, sibling)
    }
    place.up()
  }
  return place.last === 0 ? hash : undefined
}

/** Whether the tree of the second size begins with all leaves of that of the first, in their order: RFC 9162, 2.1.4.2. */
export async function isConsistent(
  first: { size: number; root: Hash },
  second: { size: number; root: Hash },
  path: Hash[],
): Promise<boolean> {
  if (!isSize(first.size) || !isSize(second.size) || first.size < 1 || first.size > second.size) {
    return false
  }
  if (first.size === second.size) {
    return path.length === 0 && first.root === second.root
  }
  const place = new Place(first.size - 1, second.size - 1)
  while (place.node % 2 === 1) {
    place.up()
  }
  // A first tree that is one full subtree is where the path begins, and is left out of it.
  const full = place.node === 0
  const [start, ...rest] = full ? [first.root, ...path] : path
  if (start === undefined) {
    return false
  }
  let firstHash = start
  let secondHash = start
  for (const hash of rest) {
    if (place.last === 0) {
      return false
    }
    if (place.siblingIsLeft()) {
      firstHash = await nodeHash(hash, firstHash)
      secondHash = await nodeHash(hash, secondHash)
      place.skipLevelsWithoutSibling()
    } else {
      secondHash = await nodeHash(secondHash, hash)
    }
    place.up()
  }
  return place.last === 0 && firstHash === first.root && secondHash === second.root
}

function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0
}

/** Where one is on the way up, and where the last node of that level is. Divided, as shifts of JavaScript end at 32 bits. */
class Place {
  constructor(
    public node: number,
    public last: number,
  ) {}

  siblingIsLeft(): boolean {
    return this.node % 2 === 1 || this.node === this.last
  }

  /** Where the tree is ragged, the node has no sibling on the levels between: it moves up as it is. */
  skipLevelsWithoutSibling() {
    while (this.node % 2 === 0 && this.node !== 0) {
      this.up()
    }
  }

  up() {
    this.node = Math.floor(this.node / 2)
    this.last = Math.floor(this.last / 2)
  }
}
