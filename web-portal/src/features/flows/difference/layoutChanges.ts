import type { Change, LayoutWord, Term } from './change'
import { differences } from './contents'
import type { Both } from './elementChanges'
import { elementTerm, FILE, type Flow } from './flow'
import { content } from './pairing'
import { childOf, childrenOf, type Node } from './tree'

/** What is drawn otherwise, by element; what has come or gone is drawn with it and not told again. */
export function layoutChanges({ before, after }: Both): Change[] {
  const [was, is] = [drawings(before), drawings(after)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)]
    const stayed = before.elements.has(id) === after.elements.has(id)
    const what: LayoutWord[] =
      old && now ? (old === now ? [] : drawnOtherwise(old, now)) : stayed ? ['drawn'] : []
    const flow = after.elements.has(id) ? after : before
    return what.length > 0 ? [layout(id, elementTerm(flow, id), what)] : []
  })
}

function layout(id: string, element: Term, what: LayoutWord[]): Change {
  const terms = what.map((word): Term => ({ is: 'word', word }))
  return {
    kind: 'layout',
    before: id,
    after: id,
    says: { key: 'layout', values: { element, what: { is: 'list', terms } } },
    parts: [],
  }
}

/** What is drawn of each element; what is drawn of none stands for the file. */
function drawings({ diagrams }: Flow): Map<string, Node> {
  const found = new Map<string, Node>()
  const rest = diagrams.map((diagram) => ({
    ...diagram,
    children: diagram.children.map((plane) => ({
      ...plane,
      children: plane.children.filter((drawing) => {
        const id = drawing.values.get('bpmnElement')
        const isFirst = id !== undefined && !found.has(id)
        if (isFirst) {
          found.set(id, drawing)
        }
        return !isFirst
      }),
    })),
  }))
  return found.set(FILE, { type: 'diagrams', values: new Map(), text: '', children: rest })
}

const BOUNDS = 'dc:Bounds'
const LABEL = 'bpmndi:BPMNLabel'
const WAY = 'di:waypoint'
const COLOURS = /^(bioc|color):/

function drawnOtherwise(was: Node, is: Node): LayoutWord[] {
  const numbers = (drawing: Node | undefined, ...names: string[]) =>
    names.map((name) => Number(drawing?.values.get(name))).join()
  const bounds = (...names: string[]) =>
    numbers(childOf(was, BOUNDS), ...names) !== numbers(childOf(is, BOUNDS), ...names)
  const way = (drawing: Node) =>
    childrenOf(drawing, WAY)
      .map((point) => numbers(point, 'x', 'y') + content(others(point, 'x', 'y')))
      .join(' ')
  const label = (drawing: Node) => ({ ...drawing, children: childrenOf(drawing, LABEL) })
  const words: [LayoutWord, boolean][] = [
    ['position', bounds('x', 'y')],
    ['size', bounds('width', 'height')],
    ['way', way(was) !== way(is)],
    ['label', differences(withoutValues(label(was)), withoutValues(label(is))).length > 0],
    ['colour', colours(was) !== colours(is)],
    ['other', differences(rest(was), rest(is)).length > 0],
  ]
  return words.filter(([, different]) => different).map(([word]) => word)
}

const withoutValues = (node: Node): Node => ({ ...node, values: new Map() })

function colours({ values }: Node): string {
  return JSON.stringify([...values].filter(([name]) => COLOURS.test(name)).sort())
}

/** What is none of the words of its own. */
function rest(drawing: Node): Node {
  return {
    ...drawing,
    values: new Map([...drawing.values].filter(([name]) => !COLOURS.test(name))),
    children: drawing.children
      .filter(({ type }) => type !== LABEL && type !== WAY)
      .map((child) => (child.type === BOUNDS ? others(child, 'x', 'y', 'width', 'height') : child)),
  }
}

function others(node: Node, ...known: string[]): Node {
  return { ...node, values: new Map([...node.values].filter(([name]) => !known.includes(name))) }
}
