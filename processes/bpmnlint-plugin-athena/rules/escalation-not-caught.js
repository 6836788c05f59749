const { aboutFlow } = require('../lib/rule')
const { waysOf } = require('../lib/ways')

/** What is thrown is caught: a rollback that nothing catches would leave a request without anybody to decide it. */
module.exports = aboutFlow((flow, report) => {
  const ways = waysOf(flow)
  for (const node of flow.nodes.filter(({ event }) => event === 'escalation')) {
    const [first, second] = ways.catchersOf(node)
    if (!flow.escalationOf(node)) {
      report(node.xml, `${node.label} names no escalation with a code: choose one of the list`)
    } else if (!node.is('boundaryEvent') && !first) {
      report(
        node.xml,
        `${node.label} throws an escalation that no subprocess around it catches: attach an event that catches it to` +
          ' one of them',
      )
    } else if (second) {
      report(
        second.xml,
        `${second.label} catches what another event of the same subprocess catches: remove one of them`,
      )
    }
  }
})
