const { aboutReading } = require('../lib/rule')

module.exports = aboutReading('wrong-key')
