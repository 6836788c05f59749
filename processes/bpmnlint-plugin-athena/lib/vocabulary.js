const words = (text) => text.split(/\s+/).filter((word) => word !== '')

const NODE = 'id name camunda:modelerTemplate camunda:modelerTemplateVersion '
const PARTS = 'bpmn:documentation bpmn:extensionElements bpmn:incoming bpmn:outgoing '
const EVENTS =
  'bpmn:messageEventDefinition bpmn:timerEventDefinition bpmn:conditionalEventDefinition' +
  ' bpmn:escalationEventDefinition '
const DRAWING = 'bpmn:textAnnotation bpmn:association bpmn:group '
const NODES =
  'bpmn:startEvent bpmn:endEvent bpmn:boundaryEvent bpmn:intermediateThrowEvent bpmn:intermediateCatchEvent' +
  ' bpmn:userTask bpmn:receiveTask bpmn:businessRuleTask bpmn:sendTask bpmn:serviceTask bpmn:subProcess' +
  ' bpmn:exclusiveGateway bpmn:inclusiveGateway bpmn:parallelGateway bpmn:eventBasedGateway bpmn:sequenceFlow '

/** What an approval flow may be drawn with: elements, their attributes, their children. What is not here is refused. */
const VOCABULARY = new Map()

function allow(names, attributes, children) {
  const entry = { attributes: words(attributes), children: words(children) }
  words(names).forEach((name) => VOCABULARY.set(name, entry))
}

allow(
  'bpmn:definitions',
  'id name targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion',
  'bpmn:process bpmn:message bpmn:escalation bpmn:category',
)
allow(
  'bpmn:process',
  'id name isExecutable isClosed processType camunda:historyTimeToLive camunda:versionTag',
  'bpmn:documentation bpmn:extensionElements ' + NODES + DRAWING,
)
allow('bpmn:message', 'id name', '')
allow('bpmn:escalation', 'id name escalationCode', '')
allow('bpmn:startEvent', NODE + 'isInterrupting', PARTS + EVENTS)
allow('bpmn:endEvent bpmn:intermediateThrowEvent bpmn:intermediateCatchEvent', NODE, PARTS + EVENTS)
allow('bpmn:boundaryEvent', NODE + 'attachedToRef cancelActivity', PARTS + EVENTS)
allow(
  'bpmn:userTask',
  NODE + 'camunda:candidateGroups camunda:dueDate camunda:followUpDate camunda:priority',
  PARTS + 'bpmn:multiInstanceLoopCharacteristics',
)
allow('bpmn:receiveTask', NODE + 'messageRef', PARTS)
allow('bpmn:businessRuleTask', NODE + 'camunda:decisionRef camunda:decisionRefBinding', PARTS)
allow('bpmn:sendTask bpmn:serviceTask', NODE + 'camunda:delegateExpression camunda:type camunda:topic', PARTS)
allow('bpmn:subProcess', NODE + 'triggeredByEvent', PARTS + NODES + DRAWING)
allow('bpmn:exclusiveGateway bpmn:inclusiveGateway', NODE + 'default', PARTS)
allow('bpmn:parallelGateway bpmn:eventBasedGateway', NODE, PARTS)
allow(
  'bpmn:sequenceFlow',
  'id name sourceRef targetRef',
  'bpmn:documentation bpmn:extensionElements bpmn:conditionExpression',
)
allow('bpmn:documentation', 'id', '')
allow('bpmn:conditionExpression bpmn:condition', 'id xsi:type', '')
allow('bpmn:timerEventDefinition', 'id', 'bpmn:timeDuration bpmn:timeCycle')
allow('bpmn:timeDuration bpmn:timeCycle', 'id xsi:type', '')
allow('bpmn:messageEventDefinition', 'id messageRef camunda:delegateExpression', '')
allow('bpmn:escalationEventDefinition', 'id escalationRef', '')
allow('bpmn:conditionalEventDefinition', 'id', 'bpmn:condition')
allow(
  'bpmn:multiInstanceLoopCharacteristics',
  'id isSequential',
  'bpmn:loopCardinality bpmn:completionCondition',
)
allow('bpmn:loopCardinality bpmn:completionCondition', 'id xsi:type', '')
allow('bpmn:extensionElements', '', 'camunda:inputOutput camunda:properties')
allow('camunda:inputOutput', '', 'camunda:inputParameter camunda:outputParameter')
allow('camunda:inputParameter camunda:outputParameter', 'name', '')
allow('camunda:properties', '', 'camunda:property')
allow('camunda:property', 'id name value', '')
allow('bpmn:textAnnotation', 'id textFormat', 'bpmn:text')
allow('bpmn:text', '', '')
allow('bpmn:association', 'id sourceRef targetRef associationDirection', '')
allow('bpmn:group', 'id categoryValueRef', '')
allow('bpmn:category', 'id name', 'bpmn:categoryValue')
allow('bpmn:categoryValue', 'id value', '')

/** What the schema of BPMN says where a file says nothing; libraries write it out, and it means nothing more there. */
const DEFAULTS = {
  parallelMultiple: ['false'],
  isForCompensation: ['false'],
  instantiate: ['false'],
  startQuantity: ['1'],
  completionQuantity: ['1'],
  implementation: ['##unspecified', '##WebService'],
  gatewayDirection: ['Unspecified'],
  eventGatewayType: ['Exclusive'],
  behavior: ['All'],
}
const DEFAULTS_OF_FILES = {
  expressionLanguage: ['http://www.w3.org/1999/XPath'],
  typeLanguage: ['http://www.w3.org/2001/XMLSchema'],
}

function saysWhatTheSchemaSays(element, attribute, value) {
  const defaults = element.is('bpmn:definitions') ? DEFAULTS_OF_FILES : DEFAULTS
  return element.name.startsWith('bpmn:') && (defaults[attribute]?.includes(value) ?? false)
}

/** Why the usual suspects are refused, and what to draw instead. */
const INSTEAD = {
  scriptTask: 'a flow contains no scripts; use a gateway with a condition or the routing table',
  script: 'a flow contains no scripts; use a condition or the routing table',
  taskListener: 'a flow runs no code of its own; remove the listener',
  executionListener: 'a flow runs no code of its own; remove the listener',
  connector: 'a flow calls no other system; remove the connector',
  field: 'a flow runs no code of its own; remove the field',
  class: 'a flow runs no code of its own; remove the Java class',
  expression: 'a flow calls nothing by an expression; remove it',
  type: 'another system works at a service or send task; remove the type',
  topic: 'another system works at a service or send task; remove the topic',
  callActivity: 'a flow calls no other flow; draw a subprocess instead',
  assignee: 'who decides comes from the assignments; remove the assignee',
  candidateUsers: 'who decides comes from the assignments; remove the users',
  formKey: 'a decision has its own form; remove the form',
  formRef: 'a decision has its own form; remove the form',
  formData: 'a decision has its own form; remove the form',
  asyncBefore: 'a step must open at once; remove the asynchronous continuation',
  asyncAfter: 'a step must open at once; remove the asynchronous continuation',
  collection: 'a step is asked a fixed number of times; use the loop cardinality',
  task: 'say what kind of step it is: a user task for an approval',
  manualTask: 'use a user task for an approval',
  adHocSubProcess: 'use an ordinary subprocess',
  transaction: 'use an ordinary subprocess',
  complexGateway: 'use an exclusive, inclusive or parallel gateway',
  signalEventDefinition: 'signals would reach other requests; use an escalation',
  errorEventDefinition: 'use an escalation instead',
  terminateEventDefinition: 'use an ordinary end, and conditional events to end other branches',
  timeDate: 'use a duration, as every request starts on another day',
  collaboration: 'a flow is one process without pools; remove the pool',
  laneSet: 'who decides comes from the assignments; remove the lanes',
  import: 'a flow refers to no other file; remove the import',
  standardLoopCharacteristics: 'use a multi-instance marker with a number',
}

function instead(name) {
  const local = name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1)
  return Object.hasOwn(INSTEAD, local) ? INSTEAD[local] : 'remove it'
}

/** @returns the elements that do not belong; what is inside of them is not looked at */
function foreignElements(element) {
  const allowed = VOCABULARY.get(element.name).children
  return element.children.flatMap((child) =>
    allowed.includes(child.name) ? foreignElements(child) : [child],
  )
}

/** @returns the elements that belong */
function ownElements(element) {
  const allowed = VOCABULARY.get(element.name).children
  return [element, ...element.children.filter((child) => allowed.includes(child.name)).flatMap(ownElements)]
}

function isAllowed(element, attribute, value) {
  return (
    VOCABULARY.get(element.name).attributes.includes(attribute) ||
    saysWhatTheSchemaSays(element, attribute, value)
  )
}

module.exports = { foreignElements, ownElements, isAllowed, saysWhatTheSchemaSays, instead }
