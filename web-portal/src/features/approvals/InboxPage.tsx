import { MousePointerClick } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useCategoryListQuery } from '@/api/generated/athena'
import { EmptyState } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { BulkDialog } from './BulkDialog'
import { filterOf, queryOf, type InboxFilter } from './filter'
import { InboxBody } from './InboxBody'
import { InboxHeader } from './InboxHeader'
import { InboxPane } from './InboxPane'
import { KeysDialog } from './KeysDialog'
import { useOnBehalf } from './onBehalf'
import { RejectDialog } from './RejectDialog'
import { RollbackDialog } from './RollbackDialog'
import type { InboxRow } from './row'
import { SelectionBar } from './SelectionBar'
import { useDecide, type Outcome } from './useDecide'
import { useInbox } from './useInbox'
import { useInboxActions } from './useInboxActions'
import { useInboxKeys } from './useInboxKeys'
import { useMedia, WIDE } from './useMedia'
import { usePlace } from './usePlace'
import { useSelection } from './useSelection'
import { useTitle } from './useTitle'

type Open =
  | { what: 'reject'; row: InboxRow }
  | { what: 'undo'; id: string }
  | { what: 'bulk'; outcome: Outcome; rows: InboxRow[] }
  | { what: 'keys' }

const PAGE_STEP = 8

/** The approver's queue: what waits, as fast as one can read and decide. */
export default function InboxPage() {
  const { t } = useTranslation('approvals')
  useTitle(t('inbox.title'))
  const [parameters, setParameters] = useSearchParams()
  const filter = filterOf(parameters)
  const query = queryOf(filter)
  const inbox = useInbox(filter)
  const rows = inbox.rows
  const [open, setOpen] = useState<Open>()
  const tell = useToast()
  const wide = useMedia(WIDE)
  const navigate = useNavigate()
  const location = useLocation()
  const { data: categories } = useCategoryListQuery({ limit: 200 })
  const onBehalfOf = useOnBehalf()
  const selection = useSelection(
    rows,
    useCallback(() => tell({ tone: 'bad', text: t('selection.tooMany') }), [tell, t]),
  )
  const place = usePlace(rows, query, (location.state as { at?: string } | null)?.at)
  const undo = useCallback((id: string) => setOpen({ what: 'undo', id }), [])
  /** What was open had the focus; it goes to where one is in the list, also when that is another row by now. */
  const close = () => {
    setOpen(undefined)
    place.move(0)
  }
  const { decide, lastDecided } = useDecide(undo)

  const openPage = (row: InboxRow) => {
    // Coming back, one is where one was.
    void navigate(location.pathname + location.search, { replace: true, state: { at: row.id } })
    void navigate(`/approvals/${row.id}`, { state: { inbox: query } })
  }
  const show = (row: InboxRow) => (wide ? document.getElementById('chosen')?.focus() : openPage(row))
  const ask = (outcome: Outcome) => {
    if (selection.selected.length > 0) {
      setOpen({ what: 'bulk', outcome, rows: selection.selected })
    } else if (place.row && outcome === 'REJECTED') {
      setOpen({ what: 'reject', row: place.row })
    } else if (place.row) {
      void decide(place.row, outcome, '')
    }
  }
  const actions = useInboxActions({
    place,
    selection,
    decide,
    onReject: (row) => setOpen({ what: 'reject', row }),
    onOpen: (row) => !wide && openPage(row),
  })
  const withPlace = (run: (row: InboxRow) => void) => () => place.row && run(place.row)
  const { letters, setLetters } = useInboxKeys({
    j: () => place.move(1),
    k: () => place.move(-1),
    ArrowDown: () => place.move(1),
    ArrowUp: () => place.move(-1),
    PageDown: () => place.move(PAGE_STEP),
    PageUp: () => place.move(-PAGE_STEP),
    Home: () => place.move(-Infinity),
    End: () => place.move(Infinity),
    Enter: withPlace(show),
    a: () => ask('APPROVED'),
    r: () => ask('REJECTED'),
    u: () => {
      const id = lastDecided()
      if (id) {
        undo(id)
      } else {
        tell({ text: t('undo.nothing') })
      }
    },
    x: withPlace((row) => selection.toggle(row.id)),
    ' ': withPlace((row) => selection.toggle(row.id)),
    X: withPlace((row) => selection.extend(row.id)),
    Escape: selection.clear,
    '/': () => document.getElementById('inbox-filter')?.focus(),
    '?': () => setOpen({ what: 'keys' }),
  })

  const narrow = (next: InboxFilter) => {
    selection.clear()
    setParameters(queryOf(next), { replace: true })
  }

  return (
    <div className="flex h-[calc(100dvh-3.25rem)] md:h-dvh">
      <section
        aria-label={t('inbox.title')}
        className="flex min-w-0 flex-1 flex-col border-line bg-surface xl:w-[30rem] xl:flex-none xl:border-e"
      >
        <InboxHeader
          filter={filter}
          categories={categories?.items}
          rows={rows}
          hasMore={inbox.hasMore}
          onFilter={narrow}
          onKeys={() => setOpen({ what: 'keys' })}
        />
        <SelectionBar
          selection={selection}
          onDecide={(outcome) => setOpen({ what: 'bulk', outcome, rows: selection.selected })}
        />
        <InboxBody
          inbox={inbox}
          filter={filter}
          place={place}
          onEverything={() => narrow({})}
          categoryName={(id) => categories?.items.find((category) => category.id === id)?.name}
          onBehalfOf={onBehalfOf}
          isTicked={selection.has}
          actions={actions}
        />
      </section>
      {wide && (
        <div className="min-w-0 flex-1 overflow-y-auto">
          {place.row ? (
            <InboxPane
              row={place.row}
              next={rows?.[place.index + 1]}
              onBehalfOf={onBehalfOf(place.row)}
              decide={decide}
              onLeave={() => place.move(0)}
            />
          ) : (
            rows &&
            rows.length > 0 && <EmptyState icon={<MousePointerClick size={22} />} title={t('pane.nothing')} />
          )}
        </div>
      )}
      {open?.what === 'reject' && (
        <RejectDialog
          row={open.row}
          onClose={close}
          onReject={(comment) => {
            close()
            return decide(open.row, 'REJECTED', comment)
          }}
        />
      )}
      {open?.what === 'bulk' && (
        <BulkDialog
          outcome={open.outcome}
          rows={open.rows}
          onClose={() => {
            selection.clear()
            close()
          }}
          onCancel={close}
        />
      )}
      {open?.what === 'undo' && <RollbackDialog approvalId={open.id} onClose={close} />}
      {open?.what === 'keys' && <KeysDialog letters={letters} onLetters={setLetters} onClose={close} />}
    </div>
  )
}
