const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  flow.arrows
    .filter((arrow) => arrow.conditional && arrow.isDefault)
    .forEach((arrow) =>
      report(
        arrow.xml,
        `${arrow.label} is the default and has a condition: remove the condition, or choose another default`,
      ),
    )
})
