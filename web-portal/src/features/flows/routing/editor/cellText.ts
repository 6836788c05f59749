const QUOTED = /^"([^"\\]*)"$/

/** The text of a cell that answers, without its quotes; undefined when it is more than a text. */
export function plainText(cell: string): string | undefined {
  return cell === '' ? '' : QUOTED.exec(cell)?.[1]
}

/** A text as a cell answers with it. What is typed may have quotes of its own, which would end it. */
export function quoted(text: string): string {
  const plain = text.replaceAll('"', "'").replaceAll(/\s*\n\s*/g, ' ')
  return plain === '' ? '' : `"${plain}"`
}

/**
 * A condition on texts as the table needs it: `IT, HR` becomes `"IT", "HR"`, and `not(IT)` becomes `not("IT")`. What has
 * quotes or calls something stays as it is.
 */
export function withQuotes(condition: string): string {
  const negated = /^\s*not\s*\((.*)\)\s*$/s.exec(condition)
  const list = (negated?.[1] ?? condition).trim()
  if (list === '' || list === '-' || /["()?]/.test(list)) {
    return condition
  }
  const values = list
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => `"${value}"`)
    .join(', ')
  return negated ? `not(${values})` : values
}
