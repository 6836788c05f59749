const boundaries = require('eslint-plugin-boundaries').default ?? require('eslint-plugin-boundaries')
const hooks = require('eslint-plugin-react-hooks')
const tseslint = require('typescript-eslint')

const element = (...types) => ({ element: { types: { anyOf: types } } })

module.exports = tseslint.config(
  {
    ignores: [
      'target',
      'android',
      'ios',
      'src/api/generated',
      'src/database/migrations',
      '*.config.js',
      'test-results',
      'playwright-report',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: 'lucide-react-native',
          message: 'This brings all 1,800 icons: import lucide-react-native/icons/… .',
          allowTypeImports: true,
        },
      ],
    },
  },
  // Metro and Jest load these themselves, as CommonJS.
  { files: ['scripts/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'react-hooks': hooks },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'ui', pattern: 'src/ui' },
        { type: 'database', pattern: 'src/database' },
        { type: 'i18n', pattern: 'src/i18n' },
        { type: 'api', pattern: 'src/api' },
        { type: 'testing', pattern: 'src/testing' },
      ],
      'boundaries/files': [{ category: 'test', pattern: '**/*.test.{ts,tsx}' }],
    },
    rules: {
      ...hooks.configs.recommended.rules,
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: element('app'),
              allow: { to: element('app', 'feature', 'ui', 'database', 'i18n', 'api') },
            },
            { from: element('feature'), allow: { to: element('ui', 'database', 'i18n', 'api') } },
            {
              from: element('feature'),
              allow: {
                to: { element: { type: 'feature', captured: { name: '{{from.element.captured.name}}' } } },
              },
            },
            // Of another feature, only what that one offers in its index.ts.
            {
              from: element('feature'),
              allow: { to: { element: { type: 'feature', fileInternalPath: 'index.ts' } } },
            },
            { from: element('ui'), allow: { to: element('ui', 'i18n') } },
            { from: element('database'), allow: { to: element('database', 'api') } },
            { from: element('i18n'), allow: { to: element('i18n') } },
            { from: element('api'), allow: { to: element('api') } },
            {
              from: element('testing'),
              allow: { to: element('testing', 'database', 'feature', 'ui', 'i18n', 'api') },
            },
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            { from: { file: { categories: 'test' } }, allow: { to: element('testing') } },
          ],
        },
      ],
    },
  },
)
