/** Screens run in what imitates a phone, with its own timers; sync and HTTP run in plain Node, where a call really leaves. */
const shared = {
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  testPathIgnorePatterns: ['/node_modules/', '/target/'],
}

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'screens',
      preset: 'jest-expo',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'logic',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      transform: { '\\.[jt]sx?$': 'babel-jest' },
      transformIgnorePatterns: ['/node_modules/(?!(@noble|@scure|canonicalize|drizzle-orm|uuid)/)'],
    },
    {
      ...shared,
      displayName: 'against a server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      transform: { '\\.[jt]sx?$': 'babel-jest' },
      transformIgnorePatterns: ['/node_modules/(?!(@noble|@scure|canonicalize|drizzle-orm|uuid)/)'],
    },
  ],
}
