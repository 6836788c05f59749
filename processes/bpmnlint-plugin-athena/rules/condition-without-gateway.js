const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  flow.arrows
    .filter((arrow) => arrow.conditional && !arrow.isDefault && !isChosen(arrow))
    .forEach((arrow) =>
      report(
        arrow.xml,
        `${arrow.label} has a condition although there is nothing to choose: remove it, or draw an exclusive gateway` +
          ' with another arrow',
      ),
    )
})

function isChosen({ source }) {
  return source.is('exclusiveGateway', 'inclusiveGateway') && source.outgoing.length > 1
}
