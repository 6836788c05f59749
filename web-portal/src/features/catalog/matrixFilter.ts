import { useSearchParams } from 'react-router'
import type { Matrix, Row } from './matrix'

/** What of the matrix is shown; in the address, so that it can be linked to. */
export interface MatrixFilter {
  categoryId: string
  region: string
  /** A person whose places alone are shown. */
  approver: string
  troubled: boolean
}

export function useMatrixFilter(): [MatrixFilter, (change: Partial<MatrixFilter>) => void] {
  const [parameters, setParameters] = useSearchParams()
  const filter: MatrixFilter = {
    categoryId: parameters.get('categoryId') ?? '',
    region: parameters.get('region') ?? '',
    approver: parameters.get('approver') ?? '',
    troubled: parameters.has('troubled'),
  }
  const change = (part: Partial<MatrixFilter>) => {
    const wanted = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...filter, ...part })) {
      if (value) {
        wanted.set(name, String(value))
      }
    }
    setParameters(wanted, { replace: true })
  }
  return [filter, change]
}

/** The part of the matrix that a filter leaves. Rows that have nothing to say are left out, columns only when asked. */
export function filtered({ regions, rows }: Matrix, filter: MatrixFilter): Matrix {
  const shown = regions.map((region) => !filter.region || region === undefined || region === filter.region)
  const left = rows
    .filter(({ category }) => !filter.categoryId || category.id === filter.categoryId)
    .map((row): Row => ({ ...row, cells: row.cells.filter((_, at) => shown[at]) }))
    .filter(({ cells }) => !filter.troubled || cells.some(({ trouble }) => trouble))
    .filter(
      ({ cells }) =>
        !filter.approver ||
        cells.some((cell) =>
          [cell.own, ...cell.overrides].some((one) => one?.approverIds.includes(filter.approver)),
        ),
    )
  return { regions: regions.filter((_, at) => shown[at]), rows: left }
}
