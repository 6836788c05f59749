import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileModsAsync, type ConfigPlugin, type ExportedConfig, type InfoPlist } from 'expo/config-plugins'

/** For tests: the native project that this version of Expo begins with, for plugins to change. */
export function nativeProject() {
  const root = mkdtempSync(join(tmpdir(), 'athena-native-'))
  execFileSync('tar', ['xzf', require.resolve('expo/template.tgz'), '-C', root, '--strip-components=1'])

  async function apply<T>(platform: 'android' | 'ios', plugin: ConfigPlugin<T>, settings: T) {
    const app: ExportedConfig = {
      name: 'HelloWorld',
      slug: 'hello',
      android: { package: 'com.helloworld' },
      ios: { bundleIdentifier: 'com.helloworld' },
    }
    return compileModsAsync(plugin(app, settings), { projectRoot: root, platforms: [platform] })
  }

  return {
    apply,
    read: (file: string) => readFileSync(join(root, file), 'utf8'),
    async infoPlist<T>(plugin: ConfigPlugin<T>, settings: T): Promise<InfoPlist> {
      const { ios } = await apply('ios', plugin, settings)
      return ios?.infoPlist as InfoPlist
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
