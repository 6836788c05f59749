const { aboutFlow } = require('../lib/rule')
const { waysOf, atOnce } = require('../lib/ways')

/** Nothing goes round at once for ever. */
module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  flow.nodes
    .filter((node) => ways.after(ways.entered(node), atOnce).has(ways.entered(node)))
    .forEach((node) =>
      report(
        node.xml,
        `${node.label} leads back to itself without anybody deciding and without time passing: put an approval or a` +
          ' timer into the loop',
      ),
    )
})
