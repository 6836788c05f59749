import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeoplePerson } from '@/api/generated/athena'
import { Badge } from '@/ui/Badge'
import type { Cell, Matrix, Row } from './matrix'
import { MatrixCell } from './MatrixCell'

/**
 * The matrix as a grid: one stop for Tab, arrows within it, Enter edits. It scrolls by itself where it is wider than the
 * page; what a row is about stays in view.
 */
export function MatrixGrid({
  matrix,
  people,
  approver,
  onEdit,
}: {
  matrix: Matrix
  people: ReadonlyMap<string, PeoplePerson>
  approver: string
  onEdit: (cell: Cell, row: Row) => void
}) {
  const { t } = useTranslation('catalog')
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const last = { row: matrix.rows.length - 1, column: matrix.regions.length - 1 }
  // A filter may have taken away what was in focus.
  const current = { row: Math.min(at.row, last.row), column: Math.min(at.column, last.column) }

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(event, current, last)
    if (to) {
      event.preventDefault()
      setAt(to)
      table.current?.querySelector<HTMLElement>(`[data-place="${to.row}/${to.column}"]`)?.focus()
    }
  }

  return (
    <div
      role="region"
      aria-label={t('assignments.title')}
      tabIndex={0}
      className="overflow-x-auto rounded-xl border border-line bg-surface"
    >
      <table
        ref={table}
        role="grid"
        aria-label={t('assignments.grid')}
        onKeyDown={onKeyDown}
        className="w-full border-separate border-spacing-0 text-sm"
      >
        <thead>
          <tr role="row">
            <th
              scope="col"
              className="sticky start-0 z-10 border-b border-line bg-surface px-3 py-2.5 text-start text-xs font-medium text-ink-faint"
            >
              {t('assignments.level')}
            </th>
            {matrix.regions.map((region) => (
              <th
                key={region ?? ''}
                scope="col"
                className="min-w-44 border-b border-line px-3 py-2.5 text-start text-xs font-medium text-ink-faint"
              >
                {region ?? t('assignments.everyRegion')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, rowAt) => (
            <tr role="row" key={`${row.category.id} ${row.level.key}`}>
              <RowHeader row={row} first={matrix.rows[rowAt - 1]?.category.id !== row.category.id} />
              {row.cells.map((cell, column) => (
                <MatrixCell
                  key={cell.region ?? ''}
                  cell={cell}
                  row={row}
                  people={people}
                  approver={approver}
                  place={`${rowAt}/${column}`}
                  isCurrent={current.row === rowAt && current.column === column}
                  onFocus={() => setAt({ row: rowAt, column })}
                  onEdit={() => onEdit(cell, row)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RowHeader({ row, first }: { row: Row; first: boolean }) {
  const { t } = useTranslation('catalog')
  return (
    <th
      scope="row"
      className="sticky start-0 z-10 max-w-36 min-w-28 border-e border-b border-line bg-surface px-3 py-2.5 text-start align-top font-normal sm:max-w-none sm:min-w-44"
    >
      <span className={first ? 'block font-semibold' : 'sr-only'}>{row.category.name}</span>
      <span className="block text-ink-soft">{row.level.name}</span>
      {!row.level.decides && <Badge>{t('assignments.told')}</Badge>}
      {!row.inFlow && <Badge>{t('assignments.notInFlow')}</Badge>}
      {!row.category.active && first && <Badge>{t('state.retired')}</Badge>}
    </th>
  )
}

interface Position {
  row: number
  column: number
}

/** Where a key leads. In a text from right to left the arrows point the other way. */
function moved(event: KeyboardEvent, at: Position, last: Position): Position | undefined {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  switch (event.key) {
    case forward:
      return { ...at, column: Math.min(at.column + 1, last.column) }
    case back:
      return { ...at, column: Math.max(at.column - 1, 0) }
    case 'ArrowDown':
      return { ...at, row: Math.min(at.row + 1, last.row) }
    case 'ArrowUp':
      return { ...at, row: Math.max(at.row - 1, 0) }
    case 'Home':
      return { row: event.ctrlKey ? 0 : at.row, column: 0 }
    case 'End':
      return { row: event.ctrlKey ? last.row : at.row, column: last.column }
    default:
      return undefined
  }
}
