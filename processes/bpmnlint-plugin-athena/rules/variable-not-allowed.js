const { aboutFile } = require('../lib/rule')
const { isParameter, isReserved, valueOfOwn } = require('../lib/variables')
const { quote } = require('../lib/xml')

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/

/** A flow keeps notes of its own, and touches nothing that is known about a request. */
module.exports = aboutFile((file, report) => {
  for (const parameter of file.all().filter(isParameter)) {
    const name = parameter.get('name', '')
    if (valueOfOwn(parameter) === undefined && (isReserved(name) || !NAME.test(name))) {
      report(
        parameter,
        `${parameter.label()} sets the variable ${quote(name)}, which is not its to set: choose another name`,
      )
    }
  }
})
