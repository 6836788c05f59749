import type { Cell, Term } from './change'
import { childOf, childrenOf, idOf, type Node } from './tree'

/** A routing table as its rows are read: which columns ask, which answer. */
export interface Table {
  /** What is said of it besides rows and columns. */
  own: Node
  inputs: readonly Node[]
  outputs: readonly Node[]
  rows: readonly Node[]
}

export const TABLE = 'dmn:decisionTable'

export function readTable(own: Node): Table {
  const [inputs, outputs, rows] = ['dmn:input', 'dmn:output', 'dmn:rule'].map((type) => childrenOf(own, type))
  const parts = new Set([inputs, outputs, rows].flat())
  return {
    own: { ...own, children: own.children.filter((child) => !parts.has(child)) },
    inputs: inputs ?? [],
    outputs: outputs ?? [],
    rows: rows ?? [],
  }
}

/** The column as people call it, or as it asks. */
export function columnName(column: Node): string {
  return column.values.get('label') || asks(column) || column.values.get('name') || (idOf(column) ?? '')
}

export function asks(column: Node): string | undefined {
  return childOf(childOf(column, 'dmn:inputExpression'), 'dmn:text')?.text
}

export function cellOf(row: Node, column: Node, { inputs, outputs }: Table): Node | undefined {
  const isInput = inputs.includes(column)
  return childrenOf(row, isInput ? 'dmn:inputEntry' : 'dmn:outputEntry')[
    (isInput ? inputs : outputs).indexOf(column)
  ]
}

export function entryOf(cell: Node | undefined): string {
  return childOf(cell, 'dmn:text')?.text ?? ''
}

/** The level that a row asks for; undefined in a table that answers something else. */
export function levelOf(row: Node, table: Table): string | undefined {
  const column = table.outputs.find(({ values }) => values.get('name') === 'level')
  return column && unquoted(entryOf(cellOf(row, column, table)))
}

/** When a row holds. */
export function conditionsOf(row: Node, table: Table): Term {
  return { is: 'conditions', cells: filled(row, table, table.inputs) }
}

/** What a row answers, but for the level. */
export function answersOf(row: Node, table: Table): Cell[] {
  return filled(
    row,
    table,
    table.outputs.filter(({ values }) => values.get('name') !== 'level'),
  )
}

function filled(row: Node, table: Table, columns: readonly Node[]): Cell[] {
  return columns
    .map((column) => ({ column: columnName(column), entry: unquoted(entryOf(cellOf(row, column, table))) }))
    .filter(({ entry }) => entry !== '')
}

/** A text without the quotes that its language asks for. */
export function unquoted(entry: string): string {
  return /^"([^"]*)"$/.exec(entry)?.[1] ?? entry
}
