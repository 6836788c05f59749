const { aboutFlow } = require('../lib/rule')

const OUTCOMES = ['APPROVED', 'REJECTED']
const OPPOSITES = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }

/** Whatever a request is like, a gateway knows where it goes on. */
module.exports = aboutFlow((flow, report) => {
  flow
    .all('exclusiveGateway', 'inclusiveGateway')
    .filter(({ outgoing }) => outgoing.length > 1)
    .filter(({ outgoing }) => outgoing.every((arrow) => arrow.conditional && !arrow.isDefault))
    .filter((gateway) => !isExhaustive(gateway))
    .forEach((gateway) =>
      report(
        gateway.xml,
        `${gateway.label} goes nowhere when none of its conditions holds: mark one of its arrows as the default`,
      ),
    )
})

/** When one condition is the opposite of another, or both outcomes are spoken of. */
function isExhaustive({ outgoing }) {
  const conditions = outgoing.map(({ condition }) => condition).filter((condition) => condition !== undefined)
  const spokenOf = (outcome) =>
    conditions.some((condition) => same(condition, ['==', ['variable', 'outcome'], ['text', outcome]]))
  return (
    OUTCOMES.every(spokenOf) || conditions.some((one) => conditions.some((other) => isOpposite(one, other)))
  )
}

function isOpposite(one, other) {
  const [operator, ...operands] = one
  return same(other, ['!', one]) || (operator in OPPOSITES && same(other, [OPPOSITES[operator], ...operands]))
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other)
}
