import { regional } from '@/i18n/formats'

/** The zeros of the scripts that people of the app's languages type digits in; the others follow each in a row. */
const ZEROS = [0x0660, 0x06f0, 0x0966]
/** As many as the server keeps before the point. */
const MOST_WHOLE_DIGITS = 12

/**
 * Reads an amount as people of a language write it: "1.250,50" in German is "1250.50". A point or comma that cannot be a
 * separator of thousands is taken for the decimal one, as many type it so in any language.
 *
 * @returns a decimal string, or undefined for what is no amount
 */
export function readAmount(typed: string, language: string): string | undefined {
  const { group, decimal } = separators(language)
  let text = [...typed]
    .map(latin)
    .join('')
    .replace(/[\s\u00a0\u202f'’]/g, '')
  const other = decimal === ',' ? '.' : ','
  if (group === other && !groupsOfThree(text, other) && !text.includes(decimal)) {
    text = text.replace(other, decimal)
  }
  text = text.replaceAll(group, '')
  if (decimal !== '.') {
    text = text.replace(decimal, '.')
  }
  return /^\d+(\.\d*)?$/.test(text) ? text.replace(/^0+(?=\d)/, '').replace(/\.$/, '') : undefined
}

/** A decimal string as it is typed in a language. */
export function typedAmount(amount: string, language: string): string {
  return amount.replace('.', separators(language).decimal)
}

function latin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}

function groupsOfThree(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator)
  return rest.length > 0 && first.length <= 3 && rest.every((part) => part.length === 3)
}

/** From a number that has both, as not every phone can take a number apart. */
function separators(language: string): { group: string; decimal: string } {
  const written = [...new Intl.NumberFormat(regional(language)).format(1_234_567.8)]
  const signs = written.map(latin).filter((sign) => /\D/.test(sign))
  const decimal = signs.at(-1) ?? '.'
  const group = signs.length > 1 ? (signs[0] ?? ' ') : ' '
  return { group: group.trim() || ' ', decimal }
}

/** How many digits after the point a currency has. */
export function fractionDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

export type AmountFault = 'unreadable' | 'zero' | 'digits' | 'large'

/** What is wrong with an amount, for the server would find it too. */
export function faultOf(amount: string | undefined, currency: string): AmountFault | undefined {
  if (amount === undefined) {
    return 'unreadable'
  }
  const [whole = '', fraction = ''] = amount.split('.')
  if (whole.length > MOST_WHOLE_DIGITS) {
    return 'large'
  }
  if (fraction.replace(/0+$/, '').length > fractionDigits(currency)) {
    return 'digits'
  }
  return /[1-9]/.test(amount) ? undefined : 'zero'
}
