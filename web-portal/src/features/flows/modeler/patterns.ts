import { conditionPoint } from './conditionPoint'
import { is, isConnection, isNode, type Element } from './diagram'
import { insertionPoint, isWindow } from './insertionPoint'
import { noticePoint } from './noticePoint'

interface Look {
  icon: string
  /** What hangs at the pointer while it is dragged. */
  shape: object
  /** @returns what it would be put on; undefined where it has no place */
  goesTo: (hover: Element) => Element | undefined
}

export type Pattern =
  'approval-step' | 'parallel-approvals' | 'quorum' | 'condition' | 'reminder' | 'escalation' | 'notice'

const TIMER = {
  type: 'bpmn:BoundaryEvent',
  eventDefinitionType: 'bpmn:TimerEventDefinition',
  cancelActivity: false,
}

/** What can be put into a flow by name: each is drawn with all that belongs to it. */
export const PATTERNS: Record<Pattern, Look> = {
  'approval-step': {
    icon: 'bpmn-icon-user-task',
    shape: { type: 'bpmn:UserTask', width: 260, height: 80 },
    goesTo: dependentArrow,
  },
  'parallel-approvals': {
    icon: 'bpmn-icon-gateway-parallel',
    shape: { type: 'bpmn:ParallelGateway' },
    goesTo: dependentArrow,
  },
  quorum: {
    icon: 'bpmn-icon-gateway-complex',
    shape: { type: 'bpmn:ParallelGateway' },
    goesTo: dependentArrow,
  },
  condition: {
    icon: 'bpmn-icon-gateway-xor',
    shape: { type: 'bpmn:ExclusiveGateway' },
    goesTo: (hover) => (isConnection(hover) && conditionPoint(hover) ? hover : undefined),
  },
  reminder: {
    icon: 'bpmn-icon-intermediate-event-catch-non-interrupting-timer',
    shape: TIMER,
    goesTo: step,
  },
  escalation: {
    icon: 'bpmn-icon-intermediate-event-catch-non-interrupting-escalation',
    shape: TIMER,
    goesTo: step,
  },
  notice: {
    icon: 'bpmn-icon-send-task',
    shape: { type: 'bpmn:SendTask', width: 120, height: 80 },
    goesTo: (hover) => (isConnection(hover) && noticePoint(hover) ? hover : undefined),
  },
}

/** Only an arrow behind which everything can hang on what is put there. */
function dependentArrow(hover: Element): Element | undefined {
  return isConnection(hover) && (isWindow(hover.target) || insertionPoint(hover)) ? hover : undefined
}

function step(hover: Element): Element | undefined {
  const shape = isNode(hover) && hover.host ? hover.host : hover
  return is(shape, 'bpmn:UserTask') ? shape : undefined
}
