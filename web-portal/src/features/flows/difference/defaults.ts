import type { Node } from './tree'

/** What an attribute means where it is not written. Editors leave out what is so anyway. */
const DEFAULTS: Readonly<Record<string, string>> = {
  // The file's own: a cell of the table has another.
  'bpmn:definitions expressionLanguage': 'http://www.w3.org/1999/XPath',
  'bpmn:definitions typeLanguage': 'http://www.w3.org/2001/XMLSchema',
  cancelActivity: 'true',
  isInterrupting: 'true',
  parallelMultiple: 'false',
  isExecutable: 'false',
  isClosed: 'false',
  triggeredByEvent: 'false',
  isForCompensation: 'false',
  startQuantity: '1',
  completionQuantity: '1',
  gatewayDirection: 'Unspecified',
  eventGatewayType: 'Exclusive',
  instantiate: 'false',
  isSequential: 'false',
  behavior: 'All',
  testBefore: 'false',
  waitForCompletion: 'true',
  cancelRemainingInstances: 'true',
  isCollection: 'false',
  isUnlimited: 'true',
  textFormat: 'text/plain',
  'camunda:asyncBefore': 'false',
  'camunda:asyncAfter': 'false',
  'camunda:exclusive': 'true',
  'camunda:isStartableInTasklist': 'true',
  'camunda:calledElementBinding': 'latest',
  'camunda:decisionRefBinding': 'latest',
  'camunda:mapDecisionResult': 'resultList',
  hitPolicy: 'UNIQUE',
}

export function meant({ type, values }: Node, attribute: string): string | undefined {
  return values.get(attribute) ?? DEFAULTS[attribute] ?? DEFAULTS[`${type} ${attribute}`]
}
