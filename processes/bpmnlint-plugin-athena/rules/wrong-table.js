const { aboutFlow } = require('../lib/rule')
const { OWN } = require('../lib/variables')

const COLLECT_LEVELS = OWN.find(({ name }) => name === 'levels').value

module.exports = aboutFlow((flow, report) => {
  for (const task of flow.all('businessRuleTask')) {
    const asks = ['camunda:decisionRef', 'camunda:decisionRefBinding'].every(
      (attribute) => task.xml.get(attribute) !== undefined,
    )
    if (!asks) {
      report(
        task.xml,
        `${task.label} does not ask the flow's own routing table: choose approval-routing with the binding “deployment”`,
      )
    }
    if (!task.parameters('outputParameter').some(({ text }) => text === COLLECT_LEVELS)) {
      report(
        task.xml,
        `${task.label} keeps no answer: give it the output parameter levels with the value ${COLLECT_LEVELS}`,
      )
    }
  }
})
