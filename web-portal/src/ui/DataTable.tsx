import type { ReactNode } from 'react'
import { classes } from './classes'

export interface Column<Row> {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  className?: string
  /** Shown without its title where the table becomes cards: the name of the row, its buttons. */
  plain?: boolean
}

/**
 * A table that becomes a card per row where there is no room for columns. The roles are written out, as browsers forget
 * them once a row is laid out otherwise.
 */
export function DataTable<Row>({
  caption,
  columns,
  children,
}: {
  caption: string
  columns: Column<Row>[]
  children: ReactNode
}) {
  return (
    <div className="rounded-xl border border-line bg-surface">
      <table role="table" className="block w-full text-sm md:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
          <tr role="row" className="border-b border-line">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={classes(
                  'px-4 py-2.5 text-start text-xs font-medium text-ink-faint',
                  column.className,
                )}
              >
                <span className={column.plain && column.key === 'actions' ? 'sr-only' : undefined}>
                  {column.title}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

/** Rows of a table; a page of a long list is one group of them. */
export function DataRows<Row>({
  columns,
  rows,
  keyOf,
}: {
  columns: Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}) {
  return (
    <tbody
      role="rowgroup"
      className="block divide-y divide-line border-b border-line last:border-0 md:table-row-group"
    >
      {rows.map((row) => (
        <tr
          key={keyOf(row)}
          role="row"
          className="flex flex-col gap-1.5 px-4 py-3 hover:bg-sunken/50 md:table-row md:p-0"
        >
          {columns.map((column) => (
            <td
              key={column.key}
              role="cell"
              className={classes(
                'flex items-baseline gap-3 md:table-cell md:px-4 md:py-2.5 md:align-middle',
                column.className,
              )}
            >
              {!column.plain && (
                <span aria-hidden className="w-28 shrink-0 text-xs text-ink-faint md:hidden">
                  {column.title}
                </span>
              )}
              <div className="min-w-0 max-md:flex-1">{column.cell(row)}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Grey rows of the size of those to come. */
export function SkeletonRows({ columns, rows = 8 }: { columns: number; rows?: number }) {
  return (
    <tbody role="rowgroup" aria-hidden className="block divide-y divide-line md:table-row-group">
      {Array.from({ length: rows }, (_, row) => (
        <tr key={row} className="block px-4 py-3 md:table-row md:p-0">
          {Array.from({ length: columns }, (_, column) => (
            <td key={column} className="block py-1 md:table-cell md:px-4 md:py-3">
              <div className="h-5 max-w-40 animate-pulse rounded bg-sunken" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
