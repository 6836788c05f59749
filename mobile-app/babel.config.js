module.exports = (api) => {
  api.cache(true)
  return {
    presets: [['babel-preset-expo', { jsxImportSource: 'nativewind' }], 'nativewind/babel'],
    // Migrations are SQL files, and part of the bundle.
    plugins: [['inline-import', { extensions: ['.sql'] }]],
  }
}
