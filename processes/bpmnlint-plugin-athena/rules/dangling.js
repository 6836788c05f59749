const { flowOf } = require('../lib/flow')
const { aboutFile } = require('../lib/rule')

/** Arrows connect, and everything but an end leads on. */
module.exports = aboutFile((file, report) => {
  const { flow, problems } = flowOf(file)
  problems
    .filter(({ rule }) => rule === 'dangling')
    .forEach(({ element, message }) => report(element, message))
  flow?.nodes.forEach((node) => {
    const entry = node.is('startEvent', 'boundaryEvent') || node.isEventSubProcess
    const exit = node.is('endEvent') || node.isEventSubProcess
    if (entry && node.incoming.length > 0) {
      report(node.xml, `${node.label} cannot have an arrow that leads to it: remove it`)
    }
    if (exit && node.outgoing.length > 0) {
      report(node.xml, `${node.label} cannot have an arrow that leads on: remove it`)
    }
    if (!exit && node.outgoing.length === 0) {
      report(node.xml, `${node.label} leads nowhere: draw an arrow to what follows, or to an end`)
    }
  })
})
