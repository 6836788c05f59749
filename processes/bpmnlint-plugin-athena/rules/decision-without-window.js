const { aboutFlow } = require('../lib/rule')
const { waysOf, atOnce } = require('../lib/ways')

/** Each decision can be taken back, whichever way it leads on. */
module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  const opening = pointsThatOpenAWindow(flow, ways)
  flow
    .all('userTask')
    .filter((step) => !opening.has(ways.left(step)))
    .forEach((step) =>
      report(
        step.xml,
        `A decision of ${step.label} cannot be rolled back on every way that leads on: draw a receive task for the` +
          ' message Rollback on each',
      ),
    )
})

/** The points from which a window certainly opens, and at once. */
function pointsThatOpenAWindow(flow, ways) {
  const opening = new Set(flow.windows.map((window) => ways.entered(window)))
  for (let before = -1; before !== opening.size;) {
    before = opening.size
    ways.points.forEach((point) => {
      if (opensFrom(point, opening, ways)) {
        opening.add(point)
      }
    })
  }
  return opening
}

function opensFrom(point, opening, ways) {
  const node = ways.nodeAt(point)
  const next = ways
    .from(point)
    .filter(atOnce)
    .map(({ to }) => to)
    .filter((to) => !ways.nodeAt(to).is('boundaryEvent') || node.event === 'escalation')
  const chooses = node.is('exclusiveGateway') && point === ways.left(node)
  const opens = (to) => opening.has(to)
  return next.length > 0 && (chooses ? next.every(opens) : next.some(opens))
}
