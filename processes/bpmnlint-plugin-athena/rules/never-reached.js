const { aboutFlow } = require('../lib/rule')
const { waysOf, anyWay } = require('../lib/ways')

module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  const starts = flow
    .contentOf(undefined)
    .filter((node) => node.is('startEvent') || node.isEventSubProcess)
    .map((node) => ways.entered(node))
  const reached = ways.reached(starts, anyWay)
  flow.nodes
    .filter((node) => !reached.has(ways.entered(node)))
    .forEach((node) =>
      report(node.xml, `${node.label} is never reached from the start: connect it or remove it`),
    )
})
