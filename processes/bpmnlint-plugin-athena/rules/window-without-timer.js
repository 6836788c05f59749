const { aboutFlow } = require('../lib/rule')

/** The time in which a decision can be taken back ends, by one interrupting timer. */
module.exports = aboutFlow((flow, report) => {
  flow.windows
    .filter((window) => !closes(window))
    .forEach((window) =>
      report(
        window.xml,
        `${window.label} would never close: attach one interrupting timer to it, and nothing else`,
      ),
    )
})

function closes({ boundaries }) {
  const [timer] = boundaries
  return (
    boundaries.length === 1 &&
    timer.isBoundary('timer') &&
    timer.interrupts &&
    timer.textIn('bpmn:timerEventDefinition', 'bpmn:timeDuration') !== undefined
  )
}
