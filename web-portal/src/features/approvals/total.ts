const DIGITS = 4

/** The sum of decimal amounts, exactly. */
export function total(amounts: readonly string[]): string {
  const sum = amounts.reduce((all, amount) => all + units(amount), 0n)
  const digits = sum.toString().padStart(DIGITS + 1, '0')
  return `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`
}

function units(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(whole + fraction.padEnd(DIGITS, '0').slice(0, DIGITS))
}
