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
  /** Timers on the border of the step, by what they do. */
  remind?: Shape | undefined
  escalate?: Shape | undefined
  /** Timers that close the window of each outcome. */
  approval?: Shape | undefined
  rejection?: Shape | undefined
}

export const TIMERS = ['remind', 'escalate', 'approval', 'rejection'] as const
export type Timer = (typeof TIMERS)[number]

export function levelsIn(registry: ElementRegistry): Shape[] {
  return registry
    .filter((element) => is(element, 'bpmn:UserTask') && isNode(element))
    .map((element) => element as Shape)
    .sort((one, other) => one.x - other.x)
}

export function partsOf(shape: Shape): Level {
  const decided = shape.outgoing.flatMap(({ target }) => target.outgoing).map(({ target }) => target)
  const scope = decided.find((target) => is(target, 'bpmn:SubProcess'))
  return {
    shape,
    remind: shape.attachers.find((timer) => calls(timer, '${remind}')),
    escalate: shape.attachers.find((timer) => calls(timer, '${escalate}')),
    approval: closing(scope?.children.filter(isNode).find((child) => isWindow(child) && endsScope(child))),
    rejection: closing(decided.find(isWindow)),
  }
}

/** Whether what waits in a window is the approval that the scope around stands for: using it ends that scope. */
function endsScope(window: Shape): boolean {
  return window.outgoing.some(({ target }) =>
    definitionsOf(target).some(({ $type }) => $type === 'bpmn:EscalationEventDefinition'),
  )
}

function closing(window: Shape | undefined): Shape | undefined {
  return window?.attachers.find((attacher) => durationOf(attacher) !== undefined)
}

function calls(timer: Shape, bean: string): boolean {
  return (
    durationOf(timer) !== undefined &&
    timer.outgoing.some(({ target }: Connection) =>
      definitionsOf(target).some((definition) => definition.get('camunda:delegateExpression') === bean),
    )
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
