import {
  bottom,
  is,
  isNode,
  right,
  withAll,
  type Box,
  type Connection,
  type Element,
  type Shape,
} from './diagram'

/** Where an approval step can go in: on an arrow behind which everything depends on it. */
export interface InsertionPoint {
  arrow: Connection
  scope: Shape
  /** What follows, which will hold only as long as the new approval does. */
  following: Shape[]
  box: Box
}

/** Whether a step takes a decision back when it is told to: what a window waits for. */
export function isWindow(element: Element): boolean {
  const message = element.businessObject.get('messageRef') as { name?: string } | undefined
  return is(element, 'bpmn:ReceiveTask') && message?.name === 'Rollback'
}

/** @returns undefined where a step would tear the flow apart */
export function insertionPoint(arrow: Connection): InsertionPoint | undefined {
  const scope = arrow.parent
  if (!scope || !is(arrow, 'bpmn:SequenceFlow') || is(arrow.source, 'bpmn:BoundaryEvent')) {
    return undefined
  }
  const following = reachable(arrow.target)
  const inside = new Set(following)
  const onlyBehindIt =
    !inside.has(arrow.source) &&
    following.every((shape) =>
      shape.incoming
        .filter((flow) => is(flow, 'bpmn:SequenceFlow'))
        .every((flow) => flow === arrow || inside.has(hostOf(flow.source))),
    )
  return onlyBehindIt && following.some((shape) => shape.type !== 'bpmn:ReceiveTask')
    ? { arrow, scope, following, box: boxOf(following) }
    : undefined
}

/** All that can come after an element, in its own scope; what sits on a border comes with what it sits on. */
function reachable(start: Shape): Shape[] {
  const found = new Set<Shape>()
  const waiting = [hostOf(start)]
  for (let shape = waiting.pop(); shape; shape = waiting.pop()) {
    if (!found.has(shape)) {
      found.add(shape)
      const exits = [shape, ...shape.attachers]
      waiting.push(
        ...exits.flatMap((exit) => exit.outgoing.filter(isFlow).map(({ target }) => hostOf(target))),
      )
    }
  }
  return [...found]
}

const isFlow = (element: Element) => is(element, 'bpmn:SequenceFlow')
const hostOf = (shape: Shape): Shape => shape.host ?? shape

function boxOf(shapes: Shape[]): Box {
  const drawn = shapes.flatMap(withAll)
  const points = shapes
    .flatMap((shape) => [shape, ...shape.attachers])
    .flatMap((shape) => shape.outgoing.flatMap(({ waypoints }) => waypoints))
  const left = Math.min(...drawn.map(({ x }) => x), ...points.map(({ x }) => x))
  const top = Math.min(...drawn.map(({ y }) => y), ...points.map(({ y }) => y))
  return {
    x: left,
    y: top,
    // Texts beside the last element may stick out; there is room for them.
    width: Math.max(...shapes.map(right)) - left,
    height: Math.max(...drawn.map(bottom), ...points.map(({ y }) => y)) - top,
  }
}

/** The arrow in front of a level's question whether it is needed, or else in front of the level. */
export function arrowBefore(level: Shape): Connection | undefined {
  for (const arrow of level.incoming.filter(isFlow)) {
    const gateway = arrow.source
    if (is(gateway, 'bpmn:ExclusiveGateway')) {
      const before = gateway.incoming.find((flow) => insertionPoint(flow))
      if (before) {
        return before
      }
    }
  }
  return level.incoming.find((flow) => insertionPoint(flow))
}

/** The window that is open while an approval stands, where nothing else follows the approval yet. */
export function lastWindow(level: Shape): Connection | undefined {
  const stands = level.outgoing
    .flatMap(({ target }) => target.outgoing)
    .map(({ target }) => target)
    .find((target) => is(target, 'bpmn:SubProcess'))
  const begins = stands?.children.filter(isNode).find((child) => is(child, 'bpmn:StartEvent'))
  const first = begins?.outgoing[0]
  return first && isWindow(first.target) ? first : undefined
}
