const { flowOf } = require('../lib/flow')
const { aboutFile } = require('../lib/rule')
const { quote } = require('../lib/xml')

/** So many people may be asked at one step. */
const MOST = 20

/** Several people may be asked at a step, but a fixed number of them, and never without a bound. */
module.exports = aboutFile((file, report) => {
  file
    .all()
    .filter((element) => element.is('bpmn:loopCardinality') && !isSome(element.text))
    .forEach((element) =>
      report(
        element,
        `${element.label()} has an expression, ${quote(element.text)}, that is not a number from 1 to ${MOST}: ask a` +
          ' fixed number of people',
      ),
    )
  flowOf(file)
    .flow?.all('userTask')
    .filter(({ xml }) => {
      const instances = xml.child('bpmn:multiInstanceLoopCharacteristics')
      return instances && !instances.child('bpmn:loopCardinality')
    })
    .forEach((step) => report(step.xml, `${step.label} does not say how many are asked: set a number`))
})

function isSome(text) {
  return /^[1-9]\d?$/.test(text) && Number(text) <= MOST
}
