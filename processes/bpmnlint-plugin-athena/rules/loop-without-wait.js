const { aboutFlow } = require('../lib/rule')
const { waysOf, unhindered } = require('../lib/ways')

/** Nothing goes round at once for ever. */
module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  flow.nodes
    // A worker that always answers at once would keep a loop going as fast as the engine itself.
    .filter((node) => ways.after(ways.entered(node), unhindered).has(ways.entered(node)))
    .forEach((node) =>
      report(
        node.xml,
        `${node.label} leads back to itself without anybody deciding and without time passing: put an approval or a` +
          ' timer into the loop',
      ),
    )
})
