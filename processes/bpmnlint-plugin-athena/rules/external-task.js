const { aboutFlow } = require('../lib/rule')

/** Work for another system says which worker fetches it, and nothing else. */
module.exports = aboutFlow((flow, report) => {
  for (const { xml, label } of flow.nodes.filter((node) => node.isExternalTask)) {
    if (xml.get('camunda:type') === undefined) {
      report(
        xml,
        `${label} has a topic and is no other system's work: set its type to “external”, or remove the topic`,
      )
    }
    if (xml.get('camunda:topic') === undefined) {
      report(
        xml,
        `${label} is work that no other system asks for: give it the topic that one of them fetches`,
      )
    }
    if (xml.get('camunda:delegateExpression') !== undefined) {
      report(
        xml,
        `${label} is another system's work and cannot call anything: remove the delegate expression, or the type and` +
          ' the topic',
      )
    }
  }
})
