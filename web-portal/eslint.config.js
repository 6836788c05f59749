import boundaries from 'eslint-plugin-boundaries'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const element = (...types) => ({ element: { types: { anyOf: types } } })

export default tseslint.config(
  { ignores: ['target', 'src/api/generated', 'public', 'test-results', 'playwright-report'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'react-hooks': hooks },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'ui', pattern: 'src/ui' },
        { type: 'policies', pattern: 'src/policies' },
        { type: 'appearance', pattern: 'src/appearance' },
        { type: 'i18n', pattern: 'src/i18n' },
        { type: 'api', pattern: 'src/api' },
        { type: 'testing', pattern: 'src/testing' },
      ],
      'boundaries/files': [{ category: 'test', pattern: '**/*.test.{ts,tsx}' }],
    },
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: 'Import @/api/zod: it does without eval.' }] },
      ],
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: element('app'),
              allow: { to: element('feature', 'ui', 'policies', 'appearance', 'i18n', 'api') },
            },
            // A feature knows itself, and no other but by what that one offers in its index.ts.
            {
              from: element('feature'),
              allow: { to: element('ui', 'policies', 'appearance', 'i18n', 'api') },
            },
            {
              from: element('feature'),
              allow: {
                to: { element: { type: 'feature', captured: { name: '{{from.element.captured.name}}' } } },
              },
            },
            {
              from: element('feature'),
              allow: { to: { element: { type: 'feature', fileInternalPath: 'index.ts' } } },
            },
            { from: element('ui'), allow: { to: element('ui', 'i18n', 'api') } },
            { from: element('policies'), allow: { to: element('policies', 'api') } },
            { from: element('appearance'), allow: { to: element('i18n') } },
            { from: element('api', 'i18n', 'testing', 'app'), allow: { to: element('api', 'i18n', 'app') } },
            { from: element('testing'), allow: { to: element('ui', 'policies') } },
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            { from: { file: { categories: 'test' } }, allow: { to: element('testing') } },
          ],
        },
      ],
    },
  },
  {
    // It runs in Cockpit's pages, not in the portal's: neither has the other's styles or session.
    files: ['cockpit/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-imports': ['error', { patterns: [{ group: ['@/*', '**/src/*'] }] }],
    },
  },
  { files: ['src/api/zod.ts'], rules: { 'no-restricted-imports': 'off' } },
)
