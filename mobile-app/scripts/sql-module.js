/** A migration is a module that exports its text, to Metro and to Jest alike; both then notice when the file changes. */
module.exports = (sql) => `module.exports = ${JSON.stringify(sql)}`
