const { flowOf } = require('../lib/flow')
const { aboutFile } = require('../lib/rule')
const { quote } = require('../lib/xml')

const groupOf = (step) => step.get('camunda:candidateGroups')
const expectedAt = (step) => `${step.id}:\${region}:\${category}`

/** Who decides at a step comes from the assignments of its level, for the region and the category of a request. */
module.exports = aboutFile((file, report) => {
  const offered = (step, to) =>
    report(step, `${step.label()} is offered to ${to}: set its candidate groups to ${expectedAt(step)}`)
  file
    .all()
    .filter((element) => groupOf(element) !== undefined && groupOf(element) !== expectedAt(element))
    .forEach((element) => offered(element, quote(groupOf(element))))
  flowOf(file)
    .flow?.all('userTask')
    .filter((step) => groupOf(step.xml) === undefined)
    .forEach((step) => offered(step.xml, 'nobody'))
})
