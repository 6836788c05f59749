const { aboutReading } = require('../lib/rule')

module.exports = aboutReading('no-process')
