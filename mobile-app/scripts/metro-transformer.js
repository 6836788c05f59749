const babel = require('@expo/metro-config/babel-transformer')
const sqlModule = require('./sql-module')

module.exports = {
  ...babel,
  transform: (file) =>
    babel.transform(file.filename.endsWith('.sql') ? { ...file, src: sqlModule(file.src) } : file),
}
