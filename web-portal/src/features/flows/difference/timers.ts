import type { Timer } from '../modeler/level'
import { follows, precedes, present, type Flow, type FlowElement } from './flow'
import { childOf, childrenOf } from './tree'

/** What a timer does for an approval step; the modeler finds the same in its own drawing. */
export interface StepTimer {
  timer: Timer
  level: FlowElement
}

export function stepTimer(flow: Flow, event: FlowElement): StepTimer | undefined {
  const [host] = present(flow, event.own.values.get('attachedToRef'))
  if (!host || !childOf(event.own, 'bpmn:timerEventDefinition')) {
    return undefined
  }
  return host.own.type === 'bpmn:userTask' ? onStep(flow, event, host) : onWindow(flow, host)
}

function onStep(flow: Flow, event: FlowElement, level: FlowElement): StepTimer | undefined {
  const called = follows(flow, event.id)
    .flatMap(({ own }) => own.children)
    .map(({ values }) => values.get('camunda:delegateExpression'))
  const timer = (['remind', 'escalate'] as const).find((bean) => called.includes(`\${${bean}}`))
  return timer && { timer, level }
}

/** The window of a rejection follows the decision; that of an approval lies in the scope that stands while it does. */
function onWindow(flow: Flow, window: FlowElement): StepTimer | undefined {
  const [message] = present(flow, window.own.values.get('messageRef'))
  if (window.own.type !== 'bpmn:receiveTask' || message?.own.values.get('name') !== 'Rollback') {
    return undefined
  }
  const rejected = decidedBefore(flow, window.id)
  if (rejected) {
    return { timer: 'rejection', level: rejected }
  }
  const endsScope = follows(flow, window.id).some(
    ({ own }) => childrenOf(own, 'bpmn:escalationEventDefinition').length > 0,
  )
  const approved = endsScope && window.scope !== undefined && decidedBefore(flow, window.scope)
  return approved ? { timer: 'approval', level: approved } : undefined
}

function decidedBefore(flow: Flow, id: string): FlowElement | undefined {
  return precedes(flow, id)
    .flatMap((decision) => precedes(flow, decision.id))
    .find(({ own }) => own.type === 'bpmn:userTask')
}
