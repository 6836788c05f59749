import { formatsOf, showTimesIn } from './formats'

jest.mock('expo-localization', () => ({ getLocales: () => [{ languageTag: 'de-DE' }] }))

afterEach(() => showTimesIn(undefined))

test('money is written as the language does, and no digit of a large amount is lost', () => {
  expect(formatsOf('de').money('12345678901234.56', 'EUR')).toBe('12.345.678.901.234,56\u00a0EUR')
  expect(formatsOf('en').money('1250.5', 'USD')).toBe('USD\u00a01,250.50')
})

test('times are those of the profile’s time zone', () => {
  showTimesIn('Asia/Kolkata')
  expect(formatsOf('de').dateTime('2026-11-02T20:00:00Z')).toBe('03.11.2026, 01:30')
})

test('of today only the time is said', () => {
  showTimesIn('Europe/Berlin')
  const now = Date.parse('2026-11-02T20:00:00Z')
  expect(formatsOf('de').moment('2026-11-02T09:42:00Z', now)).toBe('10:42')
  expect(formatsOf('de').moment('2026-11-01T09:42:00Z', now)).toBe('01.11.2026, 10:42')
})

test('a day is the same day in every time zone', () => {
  showTimesIn('America/Los_Angeles')
  expect(formatsOf('de').date('2026-11-02')).toBe('02.11.2026')
})

test('a countdown shows hours, minutes and seconds', () => {
  expect(formatsOf('de').duration(86_399)).toBe('23:59:59')
  expect(formatsOf('de').duration(-5)).toBe('00:00:00')
})
