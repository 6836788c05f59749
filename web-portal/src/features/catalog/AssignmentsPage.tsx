import { Download, Grid3x3, HelpCircle, Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Page } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton, useProblemText } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useAssignmentSheetMutation } from './api'
import { ImportSheet } from './ImportSheet'
import type { Cell, Row } from './matrix'
import { filtered, useMatrixFilter } from './matrixFilter'
import { MatrixFilters } from './MatrixFilters'
import { MatrixGrid } from './MatrixGrid'
import { PlaceDialog } from './PlaceDialog'
import { Simulator } from './Simulator'
import { useMatrix } from './useMatrix'

/** Who decides what: the whole matrix, what is wrong with it, and the ways to change it. */
export default function AssignmentsPage() {
  const { t } = useTranslation('catalog')
  const [filter, change] = useMatrixFilter()
  const { matrix, error, people, categories, departments, retry } = useMatrix()
  const [place, setPlace] = useState<{ cell: Cell; row: Row }>()
  const [open, setOpen] = useState<'simulator' | 'import'>()
  const shown = matrix && filtered(matrix, filter)
  // What is edited is looked up anew, so that the dialog shows what a save of it has changed.
  const edited =
    place &&
    matrix?.rows
      .find(
        ({ category, level }) => category.id === place.row.category.id && level.key === place.row.level.key,
      )
      ?.cells.find(({ region }) => region === place.cell.region)
  return (
    <Page
      title={t('assignments.title')}
      lead={t('assignments.lead')}
      actions={
        <>
          <Button onClick={() => setOpen('simulator')}>
            <HelpCircle size={16} aria-hidden />
            {t('simulator.title')}
          </Button>
          <Button onClick={() => setOpen('import')}>
            <Upload size={16} aria-hidden />
            {t('import.open')}
          </Button>
          <ExportButton />
        </>
      }
    >
      {error && !matrix ? (
        <ErrorState error={error} onRetry={retry} />
      ) : !matrix || !shown ? (
        <Skeleton className="h-16" lines={8} />
      ) : (
        <>
          <MatrixFilters
            filter={filter}
            onChange={change}
            matrix={matrix}
            categories={categories}
            people={people}
          />
          {shown.rows.length > 0 ? (
            <MatrixGrid
              matrix={shown}
              people={people}
              approver={filter.approver}
              onEdit={(cell, row) => setPlace({ cell, row })}
            />
          ) : (
            <EmptyState icon={<Grid3x3 size={22} />} title={t('assignments.empty')}>
              {t('assignments.emptyHint')}
            </EmptyState>
          )}
        </>
      )}
      {place && edited && (
        <PlaceDialog
          cell={edited}
          row={place.row}
          people={people}
          departments={departments}
          onClose={() => setPlace(undefined)}
        />
      )}
      {open === 'simulator' && <Simulator departments={departments} onClose={() => setOpen(undefined)} />}
      {open === 'import' && <ImportSheet onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

function ExportButton() {
  const { t } = useTranslation('catalog')
  const tell = useToast()
  const text = useProblemText()
  const [read, { isLoading }] = useAssignmentSheetMutation()
  const save = async () => {
    const answer = await read()
    if (answer.error) {
      tell({ text: text(answer.error), tone: 'bad' })
      return
    }
    const address = URL.createObjectURL(new Blob([answer.data], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'assignments.csv'
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <Button busy={isLoading} onClick={() => void save()}>
      <Download size={16} aria-hidden />
      {t('export')}
    </Button>
  )
}
