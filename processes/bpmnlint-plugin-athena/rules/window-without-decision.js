const { aboutFlow } = require('../lib/rule')
const { waysOf } = require('../lib/ways')
const { stepsBefore } = require('../lib/windows')

/** A window is found by the decision that it is about. */
module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  for (const window of flow.windows) {
    if (!window.parameters('inputParameter').some((parameter) => parameter.get('name') === 'decisionId')) {
      report(
        window.xml,
        `${window.label} does not say which decision it is about: give it the input parameter decisionId with the` +
          ' value ${decisionId}',
      )
    }
    if (stepsBefore(window, flow, ways).length === 0) {
      report(
        window.xml,
        `${window.label} opens after no decision: draw it directly behind an approval, or remove it`,
      )
    }
  }
})
