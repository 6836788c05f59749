import { is, isNode, type Connection, type ElementRegistry, type Shape } from './diagram'
import { insertionPoint, type InsertionPoint } from './insertionPoint'
import { delegateOf } from './level'

/** Where people can be told that a request has got there: on an arrow that leads to the right. */
export function noticePoint(arrow: Connection): InsertionPoint | undefined {
  const [before, end] = arrow.waypoints.slice(-2)
  const straight = before && end && before.y === end.y && before.x < end.x
  return straight ? insertionPoint(arrow) : undefined
}

/** Whether people are told there that a request has got there. */
export function isNotice(shape: Shape): boolean {
  return delegateOf(shape).includes('${notify}')
}

export function noticesIn(registry: ElementRegistry): Shape[] {
  return registry
    .filter((element) => is(element, 'bpmn:FlowNode') && isNode(element))
    .map((element) => element as Shape)
    .filter(isNotice)
    .sort((one, other) => one.x - other.x)
}
