import { textClasses } from './classes'

test('what a text is given takes the place of what it usually has', () => {
  expect(textClasses('text-base font-medium text-ink text-start', 'text-sm text-bad')).toBe(
    'font-medium text-start text-sm text-bad',
  )
  expect(textClasses('text-sm text-ink-soft text-start', 'text-center shrink')).toBe(
    'text-sm text-ink-soft text-center shrink',
  )
  expect(textClasses('text-base text-ink', undefined)).toBe('text-base text-ink')
})
