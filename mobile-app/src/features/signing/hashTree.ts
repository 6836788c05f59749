import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

interface Node {
  hash: Uint8Array
  /** The leaves below it. */
  leaves: number[]
}

const LEAF = new Uint8Array([0])
const NODE = new Uint8Array([1])

/**
 * The tree of hashes over what is signed together.
 *
 * @returns its root, and for each leaf the hashes that lead from it to the root
 */
export function hashTree(leaves: Uint8Array[]): { root: Uint8Array; ways: Uint8Array[] } {
  const ways = leaves.map((): Uint8Array[] => [])
  let layer = leaves.map((leaf, index): Node => ({ hash: sha256(concatBytes(LEAF, leaf)), leaves: [index] }))
  while (layer.length > 1) {
    layer = pairs(layer).map(([one, other]) => (other ? joined(one, other, ways) : one))
  }
  return { root: layer[0]?.hash ?? new Uint8Array(), ways: ways.map((way) => concatBytes(...way)) }
}

function joined(one: Node, other: Node, ways: Uint8Array[][]): Node {
  one.leaves.forEach((leaf) => ways[leaf]?.push(other.hash))
  other.leaves.forEach((leaf) => ways[leaf]?.push(one.hash))
  const [first, second] = isBefore(one.hash, other.hash) ? [one, other] : [other, one]
  return {
    hash: sha256(concatBytes(NODE, first.hash, second.hash)),
    leaves: [...one.leaves, ...other.leaves],
  }
}

/** The last one may be left over. */
function pairs(nodes: Node[]): [Node, Node?][] {
  return nodes.flatMap((node, index): [Node, Node?][] => (index % 2 === 0 ? [[node, nodes[index + 1]]] : []))
}

function isBefore(one: Uint8Array, other: Uint8Array): boolean {
  const at = one.findIndex((byte, index) => byte !== other[index])
  return at < 0 || (one[at] ?? 0) < (other[at] ?? 0)
}
