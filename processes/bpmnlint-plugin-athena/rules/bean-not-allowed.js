const { isAnswered, partsThatSend } = require('../lib/events')
const { flowOf } = require('../lib/flow')
const { aboutFile } = require('../lib/rule')
const { quote } = require('../lib/xml')

const BEANS = ['${remind}', '${escalate}', '${notify}']

const beanOf = (element) => element.get('camunda:delegateExpression')

/** What an element may call on its way, and where: nothing but what reminds, escalates or tells somebody. */
module.exports = aboutFile((file, report) => {
  file
    .all()
    .filter((element) => beanOf(element) !== undefined && !BEANS.includes(beanOf(element)))
    .forEach((element) =>
      report(
        element,
        `${element.label()} calls ${quote(beanOf(element))}: a flow may only call \${remind}, \${escalate} or \${notify}`,
      ),
    )
  for (const node of flowOf(file).flow?.nodes.filter(isAnswered) ?? []) {
    const sending = partsThatSend(node)
    if (sending.some((part) => beanOf(part) === undefined)) {
      report(
        node.xml,
        `${node.label} does nothing: let it call \${remind}, \${escalate} or \${notify}, or make it a plain event`,
      )
    }
    if (node.eventDefinitions.some((part) => beanOf(part) !== undefined && !sending.includes(part))) {
      report(
        node.xml,
        `${node.label} waits for a message and cannot call anything: remove the delegate expression`,
      )
    }
  }
})
