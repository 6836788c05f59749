import type { Term } from './change'
import { childOf, childrenOf, idOf, type Node } from './tree'

/** Something of the flow that has an id of its own: what happens, an arrow, the flow itself, a message. */
export interface FlowElement {
  id: string
  /** What it says, without the elements inside of it. */
  own: Node
  /** The element that it lies in; undefined for the file. */
  scope: string | undefined
}

/** The elements of a file by their ids, and what is drawn of them. */
export interface Flow {
  elements: ReadonlyMap<string, FlowElement>
  /** What says how it is drawn. */
  diagrams: readonly Node[]
}

/** The file as such stands beside its elements. */
export const FILE = ''

const HOLDERS = [
  'bpmn:process',
  'bpmn:subProcess',
  'bpmn:transaction',
  'bpmn:adHocSubProcess',
  'bpmn:collaboration',
  'bpmn:laneSet',
  'bpmn:lane',
]

/** What belongs to an element rather than being one inside of it. */
const PARTS = [
  'bpmn:documentation',
  'bpmn:extensionElements',
  'bpmn:multiInstanceLoopCharacteristics',
  'bpmn:standardLoopCharacteristics',
  'bpmn:ioSpecification',
  'bpmn:property',
]

/** The same as the arrows say, written again by some editors. */
const REPEATED = ['bpmn:incoming', 'bpmn:outgoing']

const DIAGRAM = 'bpmndi:BPMNDiagram'

/** @returns undefined for a file that has no flow in it */
export function readFlow(file: Node | undefined): Flow | undefined {
  if (file?.type !== 'bpmn:definitions' || !childOf(file, 'bpmn:process')) {
    return undefined
  }
  const elements = new Map<string, FlowElement>()
  const add = (node: Node, scope: string | undefined) => {
    const id = scope === undefined ? FILE : freeKey(elements, idOf(node) ?? FILE)
    const holds = scope === undefined || HOLDERS.includes(node.type)
    const isInside = (child: Node) =>
      holds && child.type.startsWith('bpmn:') && idOf(child) !== undefined && !PARTS.includes(child.type)
    elements.set(id, {
      id,
      own: {
        ...node,
        children: node.children.filter(
          (child) => !isInside(child) && !REPEATED.includes(child.type) && child.type !== DIAGRAM,
        ),
      },
      scope,
    })
    node.children.filter(isInside).forEach((child) => add(child, id))
  }
  add(file, undefined)
  return { elements, diagrams: childrenOf(file, DIAGRAM) }
}

/** Two elements must not share an id; where they do, neither is left out. */
function freeKey(elements: ReadonlyMap<string, unknown>, id: string): string {
  let key = id
  for (let number = 2; elements.has(key); number++) {
    key = `${id} (${number})`
  }
  return key
}

export const isFlow = ({ own }: FlowElement) => own.type === 'bpmn:sequenceFlow'
export const isBorder = ({ own }: FlowElement) => own.type === 'bpmn:boundaryEvent'

export function follows(flow: Flow, id: string): FlowElement[] {
  return arrows(flow).flatMap(({ own }) =>
    own.values.get('sourceRef') === id ? present(flow, own.values.get('targetRef')) : [],
  )
}

export function precedes(flow: Flow, id: string): FlowElement[] {
  return arrows(flow).flatMap(({ own }) =>
    own.values.get('targetRef') === id ? present(flow, own.values.get('sourceRef')) : [],
  )
}

function arrows(flow: Flow): FlowElement[] {
  return [...flow.elements.values()].filter(isFlow)
}

export function present(flow: Flow, id: string | undefined): FlowElement[] {
  const found = id === undefined ? undefined : flow.elements.get(id)
  return found ? [found] : []
}

export function elementTerm(flow: Flow, id: string, withEnds = false): Term {
  const element = flow.elements.get(id)
  if (!element) {
    return { is: 'value', text: id }
  }
  const { type, values } = element.own
  const name = values.get('name')?.replaceAll(/\s+/g, ' ').trim()
  const [from, to] = [values.get('sourceRef'), values.get('targetRef')]
  return {
    is: 'element',
    type,
    id,
    name: name || undefined,
    ends:
      from !== undefined && to !== undefined
        ? { from: nodeTerm(flow, from), to: nodeTerm(flow, to) }
        : undefined,
    withEnds,
  }
}

function nodeTerm(flow: Flow, id: string): Term {
  const node = flow.elements.get(id)
  return node && !node.own.values.has('sourceRef') ? elementTerm(flow, id) : { is: 'value', text: id }
}
