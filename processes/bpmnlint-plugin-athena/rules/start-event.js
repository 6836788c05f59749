const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  for (const scope of [undefined, ...flow.all('subProcess')]) {
    const starts = flow.contentOf(scope).filter((node) => node.is('startEvent'))
    if (starts.length !== 1) {
      const at = scope ? scope.xml : flow.process
      const count = starts.length === 0 ? 'no start event' : `${starts.length} start events`
      report(at, `${at.label()} has ${count}: give it exactly one`)
    }
  }
})
