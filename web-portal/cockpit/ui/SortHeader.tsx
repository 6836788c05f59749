export type Order = 'ASC' | 'DESC'

export interface Sorting<Column> {
  by: Column
  order: Order
}

/** A column's head; by a click on it the rows are sorted by the column, by another the other way round. */
export function SortHeader<Column extends string>({
  column,
  label,
  sorting,
  first = 'DESC',
  numeric = false,
  onSort,
}: {
  column: Column
  label: string
  sorting: Sorting<Column>
  /** The order of the first click. */
  first?: Order
  numeric?: boolean
  onSort: (sorting: Sorting<Column>) => void
}) {
  const sorted = sorting.by === column
  const other = sorting.order === 'ASC' ? 'DESC' : 'ASC'
  return (
    <th
      scope="col"
      className={numeric ? 'athena-right' : undefined}
      aria-sort={sorted ? (sorting.order === 'ASC' ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        className="athena-sort"
        onClick={() => onSort({ by: column, order: sorted ? other : first })}
      >
        {label}
        <span
          aria-hidden="true"
          className={`glyphicon glyphicon-chevron-${sorting.order === 'ASC' ? 'up' : 'down'}`}
          style={{ visibility: sorted ? undefined : 'hidden' }}
        />
      </button>
    </th>
  )
}
