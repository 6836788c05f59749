import { nativeProject } from './nativeProject'
import withReleaseSigning, { signedByTheOrganisation } from './releaseSigning'

const project = nativeProject()
const buildGradle = () => project.read('android/app/build.gradle')
const template = buildGradle()
const lines = (text: string) => text.split('\n').map((line) => line.trim())

beforeAll(() => project.apply('android', withReleaseSigning, undefined))
afterAll(() => project.remove())

test('a release is signed with the key of the organisation, and what is debugged with that of the template', () => {
  expect(signingOfBuildTypes(template)).toEqual({ debug: 'debug', release: 'debug' })
  expect(signingOfBuildTypes(buildGradle())).toEqual({ debug: 'debug', release: 'release' })
})

test('keystore and passwords come from whoever runs Gradle, and are in no file', () => {
  expect(added('athena-keystore')).toEqual([
    'release {',
    'def given = { name -> findProperty(name) ?: System.getenv(name) }',
    "if (given('ATHENA_KEYSTORE')) {",
    "storeFile file(given('ATHENA_KEYSTORE'))",
    "storePassword given('ATHENA_KEYSTORE_PASSWORD')",
    "keyAlias given('ATHENA_KEY_ALIAS')",
    "keyPassword given('ATHENA_KEY_PASSWORD') ?: given('ATHENA_KEYSTORE_PASSWORD')",
    '}',
    '}',
  ])
})

test('a release without a keystore is refused before anything is compiled', () => {
  expect(added('athena-refusal').slice(0, 5)).toEqual([
    'gradle.taskGraph.whenReady { graph ->',
    'def key = android.signingConfigs.release',
    "if (graph.hasTask(project.absoluteProjectPath('preReleaseBuild'))",
    '&& !(key.storeFile?.exists() && key.storePassword && key.keyAlias && key.keyPassword)) {',
    "throw new GradleException('A release is signed with the key of your organisation, and there is none. Set ATHENA_KEYSTORE '",
  ])
})

test('nothing else of the template changes, however often it is applied', async () => {
  const once = buildGradle()
  await project.apply('android', withReleaseSigning, undefined)
  expect(buildGradle()).toBe(once)

  const withoutAdded = once.replace(/\/\/ @generated begin athena[^]*?\/\/ @generated end .*\n/g, '')
  const gone = lines(template).filter((line) => !lines(withoutAdded).includes(line))
  expect(gone).toEqual([
    '// Caution! In production, you need to generate your own keystore file.',
    '// see https://reactnative.dev/docs/signed-apk-android.',
  ])
})

test('a template that signs in another way is refused, as it might still do so with the key that everybody has', () => {
  const another = template.replaceAll('signingConfig signingConfigs.debug', 'signingConfig = anotherOne')
  expect(() => signedByTheOrganisation(another)).toThrow('adapt plugins/releaseSigning.ts')
})

function signingOfBuildTypes(text: string) {
  const buildTypes = text.slice(text.indexOf('buildTypes {'), text.indexOf('packagingOptions {'))
  return Object.fromEntries(
    [...buildTypes.matchAll(/^ {8}(\w+) \{[^]*?signingConfig signingConfigs\.(\w+)/gm)].map(
      ([, type, key]) => [type, key],
    ),
  )
}

function added(tag: string) {
  const [, section = ''] =
    buildGradle().match(new RegExp(`begin ${tag} .*\\n([^]*?)\\n// @generated end`)) ?? []
  return lines(section)
}
