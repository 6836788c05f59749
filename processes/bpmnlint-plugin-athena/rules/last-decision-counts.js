const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  flow
    .all('userTask')
    .filter((step) => step.xml.child('bpmn:multiInstanceLoopCharacteristics'))
    .forEach((step) =>
      report(
        step.xml,
        `${step.label} asks several people, and only the decision taken last can be rolled back: use parallel steps if` +
          ' each must be',
      ),
    )
})
