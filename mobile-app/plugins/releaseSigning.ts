import { CodeGenerator, withAppBuildGradle, type ConfigPlugin } from 'expo/config-plugins'

/** What the template signs releases with: a key that everybody has. */
const WITH_THE_DEBUG_KEY =
  /^ {12}\/\/ Caution! In production.*\n(?: {12}\/\/.*\n)* {12}signingConfig signingConfigs\.debug\n/m
const WITH_THE_ORGANISATIONS_KEY = '            signingConfig signingConfigs.release\n'

// The passwords are read when Gradle runs, so that no file of the build has them.
const KEYSTORE = `        release {
            def given = { name -> findProperty(name) ?: System.getenv(name) }
            if (given('ATHENA_KEYSTORE')) {
                storeFile file(given('ATHENA_KEYSTORE'))
                storePassword given('ATHENA_KEYSTORE_PASSWORD')
                keyAlias given('ATHENA_KEY_ALIAS')
                keyPassword given('ATHENA_KEY_PASSWORD') ?: given('ATHENA_KEYSTORE_PASSWORD')
            }
        }`

// Before anything is compiled: a build of half an hour that cannot be signed helps nobody.
const REFUSAL = `gradle.taskGraph.whenReady { graph ->
    def key = android.signingConfigs.release
    if (graph.hasTask(project.absoluteProjectPath('preReleaseBuild'))
            && !(key.storeFile?.exists() && key.storePassword && key.keyAlias && key.keyPassword)) {
        throw new GradleException('A release is signed with the key of your organisation, and there is none. Set ATHENA_KEYSTORE '
            + '(the path of the keystore), ATHENA_KEYSTORE_PASSWORD, ATHENA_KEY_ALIAS and, if it differs, ATHENA_KEY_PASSWORD, in the '
            + 'environment or as Gradle properties; docs/operators/mobile-release.md says how to make them.')
    }
}`

/** Has a release for Android signed with the organisation's key, or not built at all. */
const withReleaseSigning: ConfigPlugin = (config) =>
  withAppBuildGradle(config, (config) => {
    config.modResults.contents = signedByTheOrganisation(config.modResults.contents)
    return config
  })

export function signedByTheOrganisation(buildGradle: string) {
  if (!WITH_THE_DEBUG_KEY.test(buildGradle) && !buildGradle.includes(WITH_THE_ORGANISATIONS_KEY)) {
    throw new Error(
      'build.gradle signs releases in a way that is not known here: look at what this version of Expo has in its template, and adapt plugins/releaseSigning.ts',
    )
  }
  const withKeystore = CodeGenerator.mergeContents({
    src: buildGradle.replace(WITH_THE_DEBUG_KEY, WITH_THE_ORGANISATIONS_KEY),
    newSrc: KEYSTORE,
    tag: 'athena-keystore',
    anchor: /^ {4}signingConfigs \{$/,
    offset: 1,
    comment: '//',
  })
  return CodeGenerator.mergeContents({
    src: withKeystore.contents,
    newSrc: REFUSAL,
    tag: 'athena-refusal',
    anchor: /^dependencies \{$/,
    offset: 0,
    comment: '//',
  }).contents
}

export default withReleaseSigning
