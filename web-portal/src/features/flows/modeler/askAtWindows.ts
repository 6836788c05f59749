import { allOf, inBraces } from './condition'
import type { BpmnFactory, Connection, Modeling } from './diagram'

/** Has windows open only when all that was asked on the way into their level held. */
export function askAtWindows(
  windows: Connection[],
  conditions: string[],
  factory: BpmnFactory,
  modeling: Modeling,
) {
  const body = inBraces(allOf(conditions))
  windows.forEach((arrow) =>
    modeling.updateProperties(arrow, {
      conditionExpression: factory.create('bpmn:FormalExpression', { body }),
    }),
  )
}
