/** What makes a kind of event what it is; the empty one is nothing. */
const ALLOWED = {
  startEvent: ['', 'message'],
  endEvent: ['', 'message', 'escalation'],
  intermediateThrowEvent: ['', 'message', 'escalation'],
  intermediateCatchEvent: ['timer', 'conditional'],
  boundaryEvent: ['timer', 'message', 'escalation', 'conditional'],
}

/** Whether an event is one of the kinds that the application answers to; true of what is no event. */
function isAnswered(node) {
  const allowed = ALLOWED[node.kind]
  return !allowed || (allowed.includes(node.event) && node.eventDefinitions.length <= 1)
}

/** What of a node does something when it is passed: calls a bean. */
function partsThatSend(node) {
  if (node.is('sendTask', 'serviceTask')) {
    return node.isExternalTask ? [] : [node.xml]
  }
  return node.is('endEvent', 'intermediateThrowEvent')
    ? node.eventDefinitions.filter((definition) => definition.is('bpmn:messageEventDefinition'))
    : []
}

module.exports = { isAnswered, partsThatSend }
