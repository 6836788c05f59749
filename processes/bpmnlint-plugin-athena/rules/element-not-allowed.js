const { aboutFile } = require('../lib/rule')
const { foreignElements, instead } = require('../lib/vocabulary')
const { quote } = require('../lib/xml')

/** What is not in the list of elements is refused: scripts, listeners, connectors, and calls of other flows or of itself. */
module.exports = aboutFile((file, report) => {
  for (const element of foreignElements(file)) {
    const around = element.id === undefined ? ` in ${element.parent.label()}` : ''
    const which = element.id === undefined ? '' : `, ${element.label()},`
    report(
      element,
      `A ${quote(element.name)}${around}${which} may not be used in a flow here: ${instead(element.name)}`,
    )
  }
})
