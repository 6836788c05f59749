const { aboutReading } = require('../lib/rule')

module.exports = aboutReading('history-time-to-live')
