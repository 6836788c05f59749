import { idOf, type Node } from './tree'

export interface Pairing {
  pairs: [before: Node, after: Node][]
  removed: Node[]
  added: Node[]
}

/** What two nodes have alike when they are the same one; undefined where a node has nothing of the kind. */
export type Likeness = (node: Node) => string | undefined

/** Finds which node became which: by the first likeness first. What is left has come or gone. */
export function pair(before: readonly Node[], after: readonly Node[], ...likenesses: Likeness[]): Pairing {
  const pairs: Pairing['pairs'] = []
  let removed = [...before]
  let added = [...after]
  for (const likeness of likenesses) {
    const candidates = new Map<string, Node[]>()
    for (const node of added) {
      const like = likeness(node)
      if (like !== undefined) {
        candidates.set(like, [...(candidates.get(like) ?? []), node])
      }
    }
    const taken = new Set<Node>()
    removed = removed.filter((node) => {
      const like = likeness(node)
      const found = like === undefined ? undefined : candidates.get(like)?.shift()
      if (found) {
        pairs.push([node, found])
        taken.add(found)
      }
      return !found
    })
    added = added.filter((node) => !taken.has(node))
  }
  return { pairs, removed, added }
}

/** All that a node says but for ids, whatever the order of its parts. */
export function content(node: Node): string {
  const values = [...node.values]
    .filter(([name]) => name !== 'id')
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([node.type, values, node.text, node.children.map(content).sort()])
}

/** A part of an element is known by its id, or by what it is the value of. */
export const PARTS: Likeness[] = [
  (node) => idOf(node) && `${node.type} ${idOf(node)}`,
  (node) => nameOfPart(node) && `${node.type} ${nameOfPart(node)}`,
  content,
  ({ type }) => type,
]

/** How a part is told from others of its type: the parameter's name, the listener's event. */
export function nameOfPart({ values }: Node): string | undefined {
  return values.get('name') ?? values.get('key') ?? values.get('target') ?? values.get('event')
}

/** Whether those that stayed stand in the same order as before. */
export function inOrder({ pairs }: Pairing, before: readonly Node[], after: readonly Node[]): boolean {
  const places = new Map(after.map((node, place) => [node, place]))
  const partners = new Map(pairs)
  const order = before.flatMap((node) => {
    const partner = partners.get(node)
    return partner ? [places.get(partner) ?? 0] : []
  })
  return order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0))
}
