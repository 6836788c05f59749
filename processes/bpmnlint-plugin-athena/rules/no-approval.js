const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  if (flow.all('userTask').length === 0) {
    report(flow.process, 'Nobody decides in this flow: draw at least one approval (a user task)')
  }
})
