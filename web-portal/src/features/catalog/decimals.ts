/** A decimal string as the server reads one. It stays a string: no amount or rate is ever a floating-point number here. */
export const DECIMAL = /^\d{1,12}(\.\d{1,3})?$/

/** A rate, with as many digits as the server keeps. */
export const RATE = /^\d{1,9}(\.\d{1,9})?$/

/** Whether a decimal string is more than zero. */
export function isPositive(decimal: string): boolean {
  return /[1-9]/.test(decimal)
}

/** Whether two decimal strings are the same number: 1.50 is 1.5. */
export function sameDecimal(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`
}
