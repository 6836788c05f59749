const sql = { '\\.sql$': '<rootDir>/scripts/jest-sql.js' }

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
      setupFilesAfterEnv: ['<rootDir>/jest.screens.config.js'],
      transform: sql,
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^lucide-react-native/icons/(.*)$': '<rootDir>/node_modules/lucide-react-native/dist/cjs/icons/$1.js',
        '\\.css$': '<rootDir>/src/testing/nothing.js',
      },
      transformIgnorePatterns: [
        '/node_modules/(?!((jest-)?react-native|@react-native(-community)?|expo(nent)?|@expo(nent)?/.*|expo-.*|@react-navigation/.*|nativewind|react-native-.*|lucide-react-native|@noble|@scure|canonicalize|drizzle-orm|uuid|@formatjs|immer|@reduxjs|redux|react-redux|reselect|axios)/)',
        '/node_modules/react-native-reanimated/plugin/',
      ],
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'logic',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,plugins}/**/*.test.ts'],
      transform: { ...sql, '\\.[jt]sx?$': 'babel-jest' },
      transformIgnorePatterns: ['/node_modules/(?!(@noble|@scure|canonicalize|drizzle-orm|uuid)/)'],
    },
    {
      ...shared,
      displayName: 'against a server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      transform: { ...sql, '\\.[jt]sx?$': 'babel-jest' },
      transformIgnorePatterns: ['/node_modules/(?!(@noble|@scure|canonicalize|drizzle-orm|uuid)/)'],
    },
  ],
}
