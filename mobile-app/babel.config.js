const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

const ICONS = 'lucide-react-native'

module.exports = (api) => {
  api.cache(true)
  return {
    presets: [['babel-preset-expo', { jsxImportSource: 'nativewind' }], 'nativewind/babel'],
    // Migrations are SQL files, and part of the bundle.
    plugins: [['inline-import', { extensions: ['.sql'] }], eachIconByItself],
  }
}

/** Metro takes all that an index names: with the one of the icons, 1,800 of them would be half of the app's modules. */
function eachIconByItself({ types }) {
  const files = iconFiles()
  return {
    visitor: {
      ImportDeclaration(path) {
        if (path.node.source.value !== ICONS) return
        const icons = path.node.specifiers.filter(
          ({ importKind }) => path.node.importKind !== 'type' && importKind !== 'type',
        )
        for (const { local } of icons) path.scope.removeBinding(local.name)
        const imports = path.replaceWithMultiple(
          icons.map(({ imported, local }) => {
            const file = files.get(imported.name)
            if (!file) throw path.buildCodeFrameError(`There is no icon ${imported.name}`)
            return types.importDeclaration(
              [types.importDefaultSpecifier(local)],
              types.stringLiteral(`${ICONS}/icons/${file}`),
            )
          }),
        )
        for (const one of imports) path.scope.registerDeclaration(one)
      },
    },
  }
}

function iconFiles() {
  const index = join(dirname(require.resolve(ICONS)), '..', 'esm', `${ICONS}.mjs`)
  const exported = readFileSync(index, 'utf8').matchAll(/export \{([^}]*)\} from '\.\/icons\/([\w-]+)\.mjs'/g)
  return new Map(
    [...exported].flatMap(([, names, file]) =>
      [...names.matchAll(/default as (\w+)/g)].map(([, name]) => [name, file]),
    ),
  )
}
