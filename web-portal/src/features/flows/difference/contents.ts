import { meant } from './defaults'
import { inOrder, nameOfPart, pair, PARTS } from './pairing'
import { localName, type Node } from './tree'

/** One thing that an element says differently in one of its attributes, its text or its parts. */
export interface Difference {
  /** From the element inwards to the part that has it; empty for what is the element's own. */
  path: readonly Node[]
  /** The attribute, `text`, `part` for one that has come or gone as a whole, or `order` of parts of that type. */
  property: string
  before?: string | undefined
  after?: string | undefined
}

/** Whose order counts: they are called one after the other. */
const ORDERED = ['camunda:executionListener', 'camunda:taskListener']

/** Compares all that two nodes say, to the last part. */
export function differences(before: Node, after: Node, path: readonly Node[] = []): Difference[] {
  if (before === after) {
    return []
  }
  return [
    ...attributes(before, after).map((found) => ({ path, ...found })),
    ...(before.text === after.text
      ? []
      : [{ path, property: 'text', before: before.text || undefined, after: after.text || undefined }]),
    ...parts(before.children, after.children, path),
  ]
}

function attributes(before: Node, after: Node): Omit<Difference, 'path'>[] {
  const names = new Set([...before.values.keys(), ...after.values.keys()])
  return [...names].flatMap((property) => {
    const [was, is] = [before, after].map((node) => meant(node, property))
    return was === is ? [] : [{ property, before: was, after: is }]
  })
}

function parts(before: readonly Node[], after: readonly Node[], path: readonly Node[]): Difference[] {
  const pairing = pair(before, after, ...PARTS)
  return [
    ...pairing.pairs.flatMap(([was, is]) => differences(was, is, [...path, is])),
    ...pairing.removed.flatMap((part) => whole(part, path, 'before')),
    ...pairing.added.flatMap((part) => whole(part, path, 'after')),
    ...ORDERED.flatMap((type) => {
      const of = (nodes: readonly Node[]) => nodes.filter((node) => node.type === type)
      const example = of(after)[0]
      return example && !inOrder(pairing, of(before), of(after))
        ? [{ path: [...path, example], property: 'order' }]
        : []
    }),
  ]
}

/** Parts that only hold others are told by what they hold. */
const HOLDERS = ['bpmn:extensionElements', 'camunda:inputOutput', 'camunda:properties']

function whole(part: Node, path: readonly Node[], side: 'before' | 'after'): Difference[] {
  const here = [...path, part]
  const values = [...part.values].filter(([name]) => name !== 'id')
  const inner = part.children.flatMap((child) => whole(child, here, side))
  if (HOLDERS.includes(part.type) && values.length === 0) {
    return inner
  }
  return isDefinition(part) && values.length + inner.length > 0
    ? [...values.map(([property, value]) => ({ path: here, property, [side]: value })), ...inner]
    : [{ path: here, property: 'part', [side]: summary(part) }]
}

/** What an event waits for or does. */
export const isDefinition = ({ type }: Node) => type.endsWith('EventDefinition')

/** What a part says in one line, such as: event create delegateExpression ${remind}. */
export function summary(part: Node): string {
  const own = [...part.values]
    .filter(([name]) => name !== 'id' && name !== 'xsi:type' && part.values.get(name) !== nameOfPart(part))
    .map(([name, value]) => `${localName(name)} ${value}`)
  const inner = part.children.map((child) =>
    [localName(child.type), nameOfPart(child), summary(child)].filter(Boolean).join(' '),
  )
  return [...own, part.text, ...inner].filter(Boolean).join(', ')
}
