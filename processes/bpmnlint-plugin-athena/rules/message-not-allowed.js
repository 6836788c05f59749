const { isAnswered } = require('../lib/events')
const { aboutFlow } = require('../lib/rule')
const { quote } = require('../lib/xml')

const MESSAGES = ['Answer', 'Question', 'Rollback', 'Withdraw']

/** The messages that the application sends, to whom it sends them. */
module.exports = aboutFlow((flow, report) => {
  for (const node of flow.nodes.filter(isAnswered)) {
    const allowed = allowedAt(node)
    if (allowed && !allowed.includes(flow.messageOf(node))) {
      report(
        node.xml,
        `${node.label} waits for ${quote(flow.messageOf(node))}, which never comes here: choose the message ` +
          allowed.join(' or '),
      )
    }
  }
  for (const step of flow.all('userTask')) {
    const messages = step.boundaries.map((boundary) => flow.messageOf(boundary)).filter((name) => name !== '')
    for (const message of new Set(messages)) {
      if (messages.filter((other) => other === message).length > 1) {
        report(step.xml, `${step.label} waits twice for the message ${quote(message)}: remove one of them`)
      }
    }
  }
  flow.messages
    .filter((message) => !MESSAGES.includes(message.get('name', '')))
    .forEach((message) =>
      report(message, `The message ${message.label()} is never sent: use one of ${MESSAGES.join(', ')}`),
    )
})

function allowedAt(node) {
  if (node.is('receiveTask')) {
    return ['Rollback']
  }
  if (node.is('startEvent') && node.scope?.isEventSubProcess) {
    return ['Withdraw']
  }
  return node.isBoundary('message') ? ['Answer', 'Question'] : undefined
}
