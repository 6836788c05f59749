const { partsOf } = require('../lib/expressions')
const { aboutFlow } = require('../lib/rule')
const { quote } = require('../lib/xml')

/** Conditions ask for levels that are drawn; the rows of the routing table are compared by the server. */
module.exports = aboutFlow((flow, report) => {
  const steps = flow.all('userTask').map((step) => step.id)
  for (const arrow of flow.arrows.filter(({ condition }) => condition !== undefined)) {
    partsOf(arrow.condition)
      .filter(([kind, level]) => kind === 'needs' && !steps.includes(level))
      .forEach(([, level]) =>
        report(
          arrow.xml,
          `${arrow.label} asks for the level ${quote(level)}, and no approval in the diagram has that id: correct the` +
            ' condition',
        ),
      )
  }
})
