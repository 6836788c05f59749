const { aboutFile } = require('../lib/rule')
const { quote } = require('../lib/xml')

const ID = /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/
const DAYS = /^(P[1-9]\d{0,4}D|[1-9]\d{0,4})$/

/** Of what somebody can write into a form of a modeler, what it can be. */
const VALUES = {
  id: ID,
  escalationCode: ID,
  isExecutable: /^true$/,
  'camunda:historyTimeToLive': DAYS,
  'camunda:priority': /^\d{1,3}$/,
  'camunda:modelerTemplateVersion': /^\d{1,6}$/,
  'camunda:decisionRef': /^approval-routing$/,
  'camunda:decisionRefBinding': /^deployment$/,
  'camunda:type': /^external$/,
  'camunda:topic': /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/,
}

/** What the shipped flow has no example of. */
const INSTEAD = {
  'camunda:type': "the only work it can be is another system's, “external”",
  'camunda:topic': 'name it with a letter, then up to 99 letters, digits and “_”, “.” or “-”',
}
const LONGEST = 255

module.exports = aboutFile((file, report) => {
  for (const element of file.all()) {
    for (const [attribute, value] of element.attributes) {
      if (value.length > LONGEST) {
        report(
          element,
          `${element.label()} has a value of ${quote(attribute)} longer than ${LONGEST} characters: shorten it`,
        )
      } else if (VALUES[attribute] && !VALUES[attribute].test(value)) {
        report(
          element,
          `${element.label()} has ${quote(attribute)} set to ${quote(value)}, which it cannot be: ${INSTEAD[attribute] ?? 'set it as the shipped flow has it'}`,
        )
      }
    }
  }
})
