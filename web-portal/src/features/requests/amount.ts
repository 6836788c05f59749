import { regional } from '@/i18n/formats'

/** Digits of other scripts start here; each script has its ten in a row. */
const DIGITS = /\p{Nd}/gu
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
  let text = typed.replaceAll(DIGITS, latin).replaceAll(/[\s\u00a0\u202f'’]/gu, '')
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

function latin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  // Going down until the one before is no digit finds the script's zero.
  for (let value = 0; value < 10; value++) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) {
      return String(value)
    }
  }
  return digit
}

function groupsOfThree(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator)
  return rest.length > 0 && first.length <= 3 && rest.every((part) => part.length === 3)
}

function separators(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(regional(language), { useGrouping: 'always' }).formatToParts(12_345.6)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: of('group').trim() || ' ', decimal: of('decimal') || '.' }
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
  return Number(amount) > 0 ? undefined : 'zero'
}

/** About how much an amount is in the base currency; what counts is what the server computes when it is submitted. */
export function inBase(amount: string, rate: string, baseCurrency: string): string {
  return (Number(amount) / Number(rate)).toFixed(fractionDigits(baseCurrency))
}

/** What people of a region mostly pay in; elsewhere it is the currency of the books. */
const CURRENCIES: Record<string, string> = { EMEA: 'EUR', AMER: 'USD', APAC: 'SGD' }

export function currencyOf(
  region: string | null | undefined,
  known: readonly string[],
  base: string,
): string {
  const usual = region ? CURRENCIES[region] : undefined
  return usual && known.includes(usual) ? usual : base
}
