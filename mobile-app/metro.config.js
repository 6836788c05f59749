const { join, sep } = require('node:path')
const { getDefaultConfig } = require('expo/metro-config')
const { withNativeWind } = require('nativewind/metro')

const config = getDefaultConfig(__dirname)
// Migrations are SQL files, and part of the bundle.
config.resolver.sourceExts.push('sql')
config.transformer.babelTransformerPath = require.resolve('./scripts/metro-transformer')
config.resolver.assetExts.push('wasm')

const SQLITE_FOR_BROWSERS = join('expo-sqlite', 'web') + sep
config.resolver.resolveRequest = (context, name, platform) =>
  name === './WorkerChannel' && context.originModulePath.includes(SQLITE_FOR_BROWSERS)
    ? { type: 'sourceFile', filePath: join(__dirname, 'patches', 'expo-sqlite-worker-channel.js') }
    : context.resolveRequest(context, name, platform)

module.exports = withNativeWind(config, { input: './src/ui/theme.css' })
