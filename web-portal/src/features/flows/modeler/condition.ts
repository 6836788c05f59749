/** When a request goes to a level, as a form has it: one thing that is known of a request, compared with a value. */
export interface Condition {
  field: Field
  operator: Operator
  /** A plain number for an amount, in the base currency; else a code. */
  value: string
}

export const FIELDS = ['amountBase', 'category', 'region'] as const
export type Field = (typeof FIELDS)[number]
export type Operator = '>' | '>=' | '<' | '<=' | '==' | '!='

export const OPERATORS: Record<Field, Operator[]> = {
  amountBase: ['>', '>=', '<', '<='],
  category: ['==', '!='],
  region: ['==', '!='],
}

const NUMBER = /^\d{1,13}(\.\d{1,4})?$/
/** What a text in an expression can hold: both readers of it read it alike. */
const TEXT = /^[^'"\\${}#]{1,255}$/
const WRITTEN = /^(amountBase|category|region) ([<>=!]=?) (?:'([^']*)'|([\d.]+))$/

export function isValue(field: Field, value: string): boolean {
  return (field === 'amountBase' ? NUMBER : TEXT).test(value)
}

export function written({ field, operator, value }: Condition): string {
  return `${field} ${operator} ${field === 'amountBase' ? value : `'${value}'`}`
}

/** @returns undefined for one that somebody has drawn elsewhere, and that is more than this form has room for */
export function readCondition(text: string): Condition | undefined {
  const [, field, operator, code, number] = WRITTEN.exec(text) ?? []
  const condition = { field, operator, value: code ?? number } as Condition
  return field &&
    OPERATORS[condition.field].includes(condition.operator) &&
    isValue(condition.field, condition.value)
    ? condition
    : undefined
}

const ONE = /^(levels\.contains\('[^']*'\)|\w+ [<>=!]=? ('[^']*'|[\d.]+))$/

/** That all of them hold. */
export function allOf(conditions: string[]): string {
  const [only, ...more] = conditions
  return only !== undefined && more.length === 0
    ? only
    : conditions.map((condition) => (ONE.test(condition) ? condition : `(${condition})`)).join(' and ')
}

/** An expression without its braces. */
export function withoutBraces(expression: string): string {
  return expression.replace(/^\s*\$\{(.*)\}\s*$/s, '$1').trim()
}

export function inBraces(condition: string): string {
  return `\${${condition}}`
}
