const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  flow.arrows
    .filter(({ source }) => source.is('exclusiveGateway') && source.outgoing.length > 1)
    .filter((arrow) => !arrow.conditional && !arrow.isDefault)
    .forEach((arrow) =>
      report(arrow.xml, `${arrow.label} has no condition: give it one, or make it the default`),
    )
})
