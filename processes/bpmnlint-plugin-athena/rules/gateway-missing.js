const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  flow.nodes
    .filter((node) => !node.kind.endsWith('Gateway') && node.outgoing.length > 1)
    .forEach((node) =>
      report(
        node.xml,
        `${node.label} has several arrows that lead on: put a gateway between that says which are taken`,
      ),
    )
})
