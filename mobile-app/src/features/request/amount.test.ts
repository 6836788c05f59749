import { faultOf, readAmount, typedAmount } from './amount'

jest.mock('expo-localization', () => ({ getLocales: () => [{ languageTag: 'en-GB' }] }))

test.each([
  ['1,250.50', 'en', '1250.50'],
  ['1.250,50', 'de', '1250.50'],
  ['1 250,50', 'fr', '1250.50'],
  ['1250,5', 'en', '1250.5'],
  ['1250.5', 'de', '1250.5'],
  ['1.250', 'de', '1250'],
  ['١٬٢٥٠٫٥', 'ar-EG', '1250.5'],
  ['12345678901234567890.12', 'en', '12345678901234567890.12'],
  ['007', 'en', '7'],
])('%s in %s is %s', (typed, language, amount) => {
  expect(readAmount(typed, language)).toBe(amount)
})

test.each(['', 'a lot', '-5', '1.2.3', '1e5'])('%s is no amount', (typed) => {
  expect(readAmount(typed, 'en')).toBeUndefined()
})

test('it is typed as the language writes it', () => {
  expect(typedAmount('1250.50', 'de')).toBe('1250,50')
})

test('an amount that the server would not take says why', () => {
  expect(faultOf('0.00', 'EUR')).toBe('zero')
  expect(faultOf('1.005', 'EUR')).toBe('digits')
  expect(faultOf('1.5', 'JPY')).toBe('digits')
  expect(faultOf('1.50', 'EUR')).toBeUndefined()
  expect(faultOf('1234567890123', 'EUR')).toBe('large')
})
