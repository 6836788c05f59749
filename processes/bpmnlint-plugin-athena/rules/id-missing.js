const { aboutReading } = require('../lib/rule')

module.exports = aboutReading('id-missing')
