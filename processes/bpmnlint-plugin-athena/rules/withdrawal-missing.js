const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  if (!flow.nodes.some((node) => node.isEventSubProcess)) {
    report(
      flow.process,
      'A request could not be withdrawn: draw an event subprocess in the process that starts with the message “Withdraw”',
    )
  }
})
