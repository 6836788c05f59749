const sqlModule = require('./sql-module')

module.exports = { process: (sql) => ({ code: sqlModule(sql) }) }
