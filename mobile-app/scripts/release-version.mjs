// Says for the steps of a workflow which release they make: the version that people see, and the number by which stores order builds.
const { VERSION, GITHUB_REF_NAME = '', GITHUB_RUN_NUMBER, GITHUB_RUN_ATTEMPT } = process.env

const version = VERSION || GITHUB_REF_NAME.replace(/^mobile-v/, '')
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  throw new Error(
    `A release has a version such as 1.4.0, by its tag (mobile-v1.4.0) or as it is started; not ${version}`,
  )
}
console.log(`ATHENA_VERSION=${version}`)
// Stores take each number once, and so another attempt has another one.
console.log(`ATHENA_BUILD=${Number(GITHUB_RUN_NUMBER) * 100 + Number(GITHUB_RUN_ATTEMPT)}`)
