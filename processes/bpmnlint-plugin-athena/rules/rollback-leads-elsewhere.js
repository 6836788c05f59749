const { aboutFlow } = require('../lib/rule')
const { waysOf, atOnce } = require('../lib/ways')
const { stepsBefore } = require('../lib/windows')

/** Whoever takes a decision back decides anew. */
module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  for (const window of flow.windows) {
    const back = ways.after(ways.left(window), atOnce)
    const steps = stepsBefore(window, flow, ways)
    if (steps.length > 0 && !steps.some((step) => back.has(ways.entered(step)))) {
      report(
        window.xml,
        `A rollback at ${window.label} does not lead back to ${steps[0].label}: draw the way back to it`,
      )
    }
  }
})
