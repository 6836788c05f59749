const { aboutReading } = require('../lib/rule')

module.exports = aboutReading('several-processes')
