const { aboutFlow } = require('../lib/rule')
const { waysOf, anyWay } = require('../lib/ways')

module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  const outermost = flow.contentOf(undefined)
  const starts = outermost.filter((node) => node.is('startEvent') || node.isEventSubProcess)
  const ends = outermost.filter((node) => node.is('endEvent') || node.isEventSubProcess)
  const reached = ways.reached(
    starts.map((node) => ways.entered(node)),
    anyWay,
  )
  const ending = ways.reaching(
    ends.map((node) => ways.left(node)),
    anyWay,
  )
  flow.nodes
    // What is never reached is said to be so.
    .filter((node) => reached.has(ways.entered(node)) && !ending.has(ways.entered(node)))
    .forEach((node) => report(node.xml, `No way leads from ${node.label} to an end: draw one`))
})
