const { aboutReading } = require('../lib/rule')

module.exports = aboutReading('not-executable')
