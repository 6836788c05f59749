import { value, type Change, type Kind, type SentenceKey, type Term } from './change'
import { differences, type Difference } from './contents'
import { content, inOrder, pair, type Pairing } from './pairing'
import { propertyTerm } from './propertyTerm'
import { answersOf, asks, cellOf, columnName, conditionsOf, entryOf, levelOf, type Table } from './table'
import { idOf, type Node } from './tree'

interface Tables {
  before: Table
  after: Table
}

/** What is different between two routing tables. */
export function tableChanges(before: Table, after: Table): Change[] {
  const tables = { before, after }
  const inputs = columns(before.inputs, after.inputs)
  const outputs = columns(before.outputs, after.outputs)
  const both: Pairing = {
    pairs: [...inputs.pairs, ...outputs.pairs],
    removed: [...inputs.removed, ...outputs.removed],
    added: [...inputs.added, ...outputs.added],
  }
  const rows = pair(before.rows, after.rows, idOf, content)
  return [
    ...ownChanges(before.own, after.own),
    ...both.added.map((column) => change('added', 'columnAdded', { column: columnName(column) })),
    ...both.removed.map((column) => change('removed', 'columnRemoved', { column: columnName(column) })),
    ...both.pairs.flatMap(([was, is]) => columnChanges(was, is)),
    ...orderOfColumns(inputs, outputs, tables),
    ...after.rows.flatMap((row, place) => {
      const was = rows.pairs.find(([, is]) => is === row)?.[0]
      return was ? rowChanges(was, row, place + 1, both, tables) : [wholeRow(row, after, 'added')]
    }),
    ...rows.removed.map((row) => wholeRow(row, before, 'removed')),
    ...orderOfRows(rows, tables),
  ]
}

/** What is said of a table, a decision or the file itself. */
export function ownChanges(before: Node, after: Node, of: 'table' | 'file' = 'table'): Change[] {
  return differences(before, after).map((found) =>
    change(isFiled(found, of) ? 'layout' : 'changed', 'tableProperty', {
      property: propertyTerm(found),
      ...sides(found),
    }),
  )
}

const FILED = ['id', 'exporter', 'exporterVersion', 'xsi:schemaLocation']

function isFiled({ path, property }: Difference, of: 'table' | 'file'): boolean {
  return (
    property === 'id' ||
    path[0]?.type.startsWith('dmndi:') === true ||
    (of === 'file' && FILED.includes(property))
  )
}

/** A whole row, such as: Row 3 asks for LEGAL when amount > 50000. */
export function wholeRow(row: Node, table: Table, kind: 'added' | 'removed'): Change {
  const level = levelOf(row, table)
  const answers = answersOf(row, table)
  const place = table.rows.indexOf(row) + 1
  const values = { row: place, when: conditionsOf(row, table) }
  const details = answers.map(({ column, entry }) =>
    change(kind, 'detail', { property: column, value: value(entry) }),
  )
  const rest = differences({ ...row, values: new Map(), children: [] }, withoutCells(row))
    .filter(({ property }) => property !== 'id')
    .map((found) => change(kind, 'detail', { property: propertyTerm(found), value: value(found.after) }))
  const parts = [...details, ...rest]
  if (level === undefined) {
    return { ...change(kind, kind === 'added' ? 'rowPlainAdded' : 'rowPlainRemoved', values), parts }
  }
  return { ...change(kind, kind === 'added' ? 'rowAdded' : 'rowRemoved', { ...values, level }), parts }
}

function rowChanges(was: Node, is: Node, row: number, columns: Pairing, { before, after }: Tables): Change[] {
  const about: Record<string, Term> = { row: { is: 'row', row, level: levelOf(is, after) } }
  const cells = columns.pairs.flatMap(([old, now]) =>
    cellChanges(cellOf(was, old, before), cellOf(is, now, after), { ...about, column: columnName(now) }),
  )
  const fresh = columns.added.flatMap((column) => {
    const entry = entryOf(cellOf(is, column, after))
    return entry
      ? [
          change('changed', 'cell', {
            ...about,
            column: columnName(column),
            before: value(undefined),
            after: value(entry),
          }),
        ]
      : []
  })
  const others = differences(withoutCells(was), withoutCells(is)).map((found) =>
    change(found.property === 'id' ? 'layout' : 'changed', 'rowProperty', {
      ...about,
      property: propertyTerm(found),
      ...sides(found),
    }),
  )
  return [...cells, ...fresh, ...others]
}

function cellChanges(was: Node | undefined, is: Node | undefined, about: Record<string, Term>): Change[] {
  const nothing = { type: '', values: new Map<string, string>(), text: '', children: [] }
  return differences(was ?? nothing, is ?? nothing).map((found) => {
    const isEntry = found.path.length === 1 && found.path[0]?.type === 'dmn:text'
    return found.property === 'id'
      ? change('layout', 'rowProperty', { ...about, property: propertyTerm(found), ...sides(found) })
      : isEntry
        ? change('changed', 'cell', { ...about, ...sides(found) })
        : change('changed', 'rowProperty', { ...about, property: propertyTerm(found), ...sides(found) })
  })
}

function columns(before: readonly Node[], after: readonly Node[]): Pairing {
  return pair(before, after, idOf, asks, ({ values }) => values.get('name'))
}

function columnChanges(was: Node, is: Node): Change[] {
  return differences(was, is).map((found) =>
    change(found.property === 'id' ? 'layout' : 'changed', 'columnProperty', {
      column: columnName(is),
      property: propertyTerm(found),
      ...sides(found),
    }),
  )
}

/** Where the first row that holds answers, or answers are a list in the order of the rows. */
const BY_ROWS = ['FIRST', 'RULE ORDER']
/** Where the answers of the first column go before those of the next. */
const BY_ANSWERS = ['PRIORITY', 'OUTPUT ORDER']

const policies = ({ before, after }: Tables) =>
  [before, after].map(({ own }) => own.values.get('hitPolicy') ?? '')

function orderOfRows(rows: Pairing, tables: Tables): Change[] {
  const { before, after } = tables
  if (inOrder(rows, before.rows, after.rows)) {
    return []
  }
  const partners = new Map(rows.pairs.map(([was, is]) => [is, was]))
  const order = after.rows.flatMap((row) => {
    const was = partners.get(row)
    return was ? [before.rows.indexOf(was) + 1] : []
  })
  const counts = policies(tables).some((policy) => BY_ROWS.includes(policy))
  return [change(counts ? 'changed' : 'layout', 'rowsInOrder', { order: { is: 'list', terms: order } })]
}

function orderOfColumns(inputs: Pairing, outputs: Pairing, tables: Tables): Change[] {
  const { before, after } = tables
  const asked = inOrder(inputs, before.inputs, after.inputs)
  const answered = inOrder(outputs, before.outputs, after.outputs)
  const counts = !answered && policies(tables).some((policy) => BY_ANSWERS.includes(policy))
  const order = [...after.inputs, ...after.outputs].map(columnName)
  return asked && answered
    ? []
    : [change(counts ? 'changed' : 'layout', 'columnsInOrder', { order: { is: 'list', terms: order } })]
}

const CELLS = ['dmn:inputEntry', 'dmn:outputEntry']
const withoutCells = (row: Node): Node => ({
  ...row,
  children: row.children.filter(({ type }) => !CELLS.includes(type)),
})

function change(kind: Kind, key: SentenceKey, values: Record<string, Term>): Change {
  return { kind, says: { key, values }, parts: [] }
}

const sides = ({ before, after }: Difference) => ({ before: value(before), after: value(after) })
