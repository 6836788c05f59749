const { aboutFlow } = require('../lib/rule')
const { waysOf, unhindered, withoutAnybody } = require('../lib/ways')

/** Nothing multiplies without somebody who decides. */
module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  const goesRound = (node) => ways.after(ways.entered(node), unhindered).has(ways.entered(node))
  flow.nodes
    .filter((node) => multiplies(node) && !goesRound(node))
    .filter((node) => {
      const from = node.is('boundaryEvent') ? ways.entered(node) : ways.left(node)
      return ways.after(from, withoutAnybody).has(ways.entered(node))
    })
    .forEach((node) =>
      report(
        node.xml,
        `${node.label} opens more branches each time its loop goes round: let the branch that goes on leave the loop`,
      ),
    )
})

function multiplies(node) {
  return (
    (node.is('parallelGateway', 'inclusiveGateway') && node.outgoing.length > 1) ||
    (node.is('boundaryEvent') && !node.interrupts)
  )
}
