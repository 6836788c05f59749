const { isReminder, stepsRemindedBy } = require('../lib/reminders')
const { aboutFlow } = require('../lib/rule')

/** A reminder knows the step it is about by the boundary event that leads to it. */
module.exports = aboutFlow((flow, report) => {
  flow.nodes
    .filter((node) => isReminder(node) && stepsRemindedBy(node)?.length !== 1)
    .forEach((node) =>
      report(
        node.xml,
        `${node.label} does not know which approval it is about: let only timers on approvals lead to it`,
      ),
    )
})
