const { isAnswered, partsThatSend } = require('../lib/events')
const { aboutFlow } = require('../lib/rule')

/** Each event is one of the kinds that the application answers to, where it answers to them. */
module.exports = aboutFlow((flow, report) => {
  const refuse = (node, message) => report(node.xml, `${node.label} ${message}`)
  for (const node of flow.nodes) {
    if (!isAnswered(node)) {
      refuse(node, 'cannot be an event of that kind here: choose another kind')
      continue
    }
    checkConditions(node, refuse)
    checkSending(node, refuse)
    if (node.is('startEvent')) {
      checkStart(node, refuse)
    } else if (node.is('boundaryEvent')) {
      checkBoundary(node, flow, refuse)
    } else if (node.is('eventBasedGateway')) {
      checkChoice(node, refuse)
    }
  }
  checkWithdrawals(flow, refuse)
})

function checkConditions(node, refuse) {
  node.eventDefinitions
    .filter((each) => each.is('bpmn:conditionalEventDefinition') && !each.child('bpmn:condition'))
    .forEach(() => refuse(node, 'has no condition: give it one'))
}

function checkSending(node, refuse) {
  if (partsThatSend(node).some((part) => part.get('messageRef') !== undefined)) {
    refuse(node, 'sends no message of the list: remove the message, the delegate expression says all')
  }
}

function checkStart(start, refuse) {
  const ofEvent = start.scope?.isEventSubProcess ?? false
  if (ofEvent !== (start.event === 'message')) {
    refuse(
      start,
      ofEvent
        ? 'must wait for the message “Withdraw”: choose it'
        : 'must be a plain start, as the application starts the flow: remove its event',
    )
  }
  if (ofEvent && !start.interrupts) {
    refuse(start, 'must interrupt, or a withdrawn request would go on: make it interrupting')
  }
}

function checkBoundary(boundary, flow, refuse) {
  const { host, event, interrupts } = boundary
  if (event === 'message' && (!host.is('userTask') || interrupts)) {
    refuse(boundary, 'must sit on an approval and not interrupt it: make it so')
  }
  if ((event === 'conditional' || event === 'escalation') && !interrupts) {
    refuse(boundary, 'must interrupt, or it could happen again and again: make it interrupting')
  }
  if (event === 'escalation' && flow.escalationOf(boundary) && !host.is('subProcess')) {
    refuse(boundary, 'can catch nothing: attach it to a subprocess')
  }
}

function checkChoice(gateway, refuse) {
  if (!gateway.outgoing.every(({ target }) => target.is('intermediateCatchEvent'))) {
    refuse(gateway, 'may only lead to timers and conditions to wait for: draw them directly behind it')
  }
}

function checkWithdrawals(flow, refuse) {
  const withdrawals = flow.nodes.filter((node) => node.isEventSubProcess)
  withdrawals
    .filter((withdrawal) => withdrawal.scope || withdrawals.length > 1)
    .forEach((withdrawal) =>
      refuse(withdrawal, 'must be the only one, and lie directly in the process: remove it or move it there'),
    )
}
