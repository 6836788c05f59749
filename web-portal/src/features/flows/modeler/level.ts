import {
  is,
  isNode,
  type Connection,
  type Element,
  type ElementRegistry,
  type Moddle,
  type Shape,
} from './diagram'
import { isWindow } from './insertionPoint'

/** The parts of an approval step that somebody sets. */
export interface Level {
  shape: Shape
  /** Timers on the border of the step, by what they do; from left to right. */
  remind: Shape[]
  escalate: Shape[]
  /** Timers that close the window of each outcome. */
  approval?: Shape | undefined
  rejection?: Shape | undefined
}

export const TIMERS = ['remind', 'escalate', 'approval', 'rejection'] as const
export type Timer = (typeof TIMERS)[number]

/** What happens at a step that waits for too long; there may be several of each. */
export const CALLS = ['remind', 'escalate'] as const
export type Call = (typeof CALLS)[number]

export function levelsIn(registry: ElementRegistry): Shape[] {
  return registry
    .filter((element) => is(element, 'bpmn:UserTask') && isNode(element))
    .map((element) => element as Shape)
    .sort((one, other) => one.x - other.x)
}

export function partsOf(shape: Shape): Level {
  const outcomes = shape.outgoing.flatMap(({ target }) => target.outgoing)
  const approve = outcomes.find((outcome) => conditionOf(outcome)?.includes('APPROVED'))
  const reject = outcomes.find((outcome) => outcome !== approve)
  const timers = [...shape.attachers].sort((one, other) => one.x - other.x)
  return {
    shape,
    remind: timers.filter((timer) => calls(timer, 'remind')),
    escalate: timers.filter((timer) => calls(timer, 'escalate')),
    approval: approve && closing(windowBehind(approve.target)),
    rejection: reject && closing(windowBehind(reject.target)),
  }
}

/** The first window that opens at once, however many small events and scopes lie before it. */
function windowBehind(start: Shape): Shape | undefined {
  const seen = new Set<Shape>([start])
  for (const shape of seen) {
    if (isWindow(shape)) {
      return shape
    }
    const inside = is(shape, 'bpmn:SubProcess')
    const next = inside
      ? shape.children.filter(isNode).filter((child) => is(child, 'bpmn:StartEvent'))
      : PASSED.some((type) => is(shape, type))
        ? shape.outgoing.map(({ target }) => target)
        : []
    next.forEach((each) => seen.add(each))
  }
  return undefined
}

/** What a decision goes through without anybody. */
const PASSED = [
  'bpmn:StartEvent',
  'bpmn:IntermediateThrowEvent',
  'bpmn:InclusiveGateway',
  'bpmn:ParallelGateway',
]

/** As the file has it, with its braces. */
export function conditionOf(arrow: Connection): string | undefined {
  return (arrow.businessObject.get('conditionExpression') as { body?: string } | undefined)?.body
}

function closing(window: Shape | undefined): Shape | undefined {
  return window?.attachers.find((attacher) => durationOf(attacher) !== undefined)
}

function calls(timer: Shape, what: Call): boolean {
  return (
    durationOf(timer) !== undefined &&
    timer.outgoing.some(({ target }: Connection) => delegateOf(target).includes(`\${${what}}`))
  )
}

/** What an element calls when it is passed, as the file has it. */
export function delegateOf(element: Element): string[] {
  return [element.businessObject, ...definitionsOf(element)].flatMap(
    (part) => (part.get('camunda:delegateExpression') as string | undefined) ?? [],
  )
}

function definitionsOf(element: Element): Moddle[] {
  return (element.businessObject.get('eventDefinitions') as Moddle[] | undefined) ?? []
}

export function timerOf(event: Shape): Moddle | undefined {
  return definitionsOf(event).find(({ $type }) => $type === 'bpmn:TimerEventDefinition')
}

/** As the file has it, such as PT24H. */
export function durationOf(event: Shape): string | undefined {
  const duration = timerOf(event)?.get('timeDuration') as { body?: string } | undefined
  return duration?.body
}
