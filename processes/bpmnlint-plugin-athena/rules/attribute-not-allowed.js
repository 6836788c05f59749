const { aboutFile } = require('../lib/rule')
const { isAllowed, instead, ownElements } = require('../lib/vocabulary')
const { quote } = require('../lib/xml')

module.exports = aboutFile((file, report) => {
  for (const element of ownElements(file)) {
    for (const [attribute, value] of element.attributes) {
      if (!isAllowed(element, attribute, value)) {
        report(
          element,
          `${element.label()} has the property ${quote(attribute)}, which a flow may not have here: ${instead(attribute)}`,
        )
      }
    }
  }
})
