import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useAllCategoriesQuery } from '@/api/lists'
import type { PageModule } from '@/policies/page'
import { useToast } from '@/ui/Toasts'
import { filterOf, queryOf, type InboxFilter } from './filter'
import { askForInbox } from './inboxApi'
import { InboxBeside } from './InboxBeside'
import { InboxBody } from './InboxBody'
import { InboxDialogs, type Asked } from './InboxDialogs'
import { InboxHeader } from './InboxHeader'
import { keysOfInbox } from './keysOfInbox'
import { useOnBehalf } from './onBehalf'
import type { InboxRow } from './row'
import { SelectionBar } from './SelectionBar'
import { useDecide, type Outcome } from './useDecide'
import { useInbox } from './useInbox'
import { useInboxActions } from './useInboxActions'
import { useInboxKeys } from './useInboxKeys'
import { useMedia, WIDE } from './useMedia'
import { usePlace } from './usePlace'
import { useRowPage } from './useRowPage'
import { useSelection } from './useSelection'
import { useTitle } from './useTitle'

export const askAhead: PageModule['askAhead'] = (dispatch, parameters) => {
  void dispatch(askForInbox(filterOf(parameters)))
}

/** The approver's queue: what waits, as fast as one can read and decide. */
export default function InboxPage() {
  const { t } = useTranslation('approvals')
  useTitle(t('inbox.title'))
  const tell = useToast()
  const wide = useMedia(WIDE)
  const [parameters, setParameters] = useSearchParams()
  const filter = filterOf(parameters)
  const query = queryOf(filter)
  const inbox = useInbox(filter)
  const rows = inbox.rows
  const { data: categories } = useAllCategoriesQuery()
  const onBehalfOf = useOnBehalf()
  const page = useRowPage(query)
  const place = usePlace(rows, query, page.from)
  const selection = useSelection(
    rows,
    useCallback(() => tell({ tone: 'bad', text: t('selection.tooMany') }), [tell, t]),
  )

  const [asked, setAsked] = useState<Asked>()
  /** What was open had the focus; it goes to where one is in the list, also when that is another row by now. */
  const close = () => {
    setAsked(undefined)
    place.move(0)
  }
  const undo = useCallback((id: string) => setAsked({ what: 'undo', id }), [])
  const { decide, lastDecided } = useDecide(undo)
  const askMany = (outcome: Outcome) => setAsked({ what: 'bulk', outcome, rows: selection.selected })
  const askKeys = () => setAsked({ what: 'keys' })
  const askWhyNot = (row: InboxRow) => setAsked({ what: 'reject', row })

  const actions = useInboxActions({
    place,
    selection,
    decide,
    onReject: askWhyNot,
    onOpen: (row) => !wide && page.open(row),
  })
  const { letters, setLetters } = useInboxKeys(
    keysOfInbox({
      place,
      selection,
      onShow: (row) => (wide ? document.getElementById('chosen')?.focus() : page.open(row)),
      onAsk: (outcome) => {
        if (selection.selected.length > 0) {
          askMany(outcome)
        } else if (place.row && outcome === 'REJECTED') {
          askWhyNot(place.row)
        } else if (place.row) {
          void decide(place.row, outcome, '')
        }
      },
      onUndo: () => {
        const id = lastDecided()
        if (id) {
          undo(id)
        } else {
          tell({ text: t('undo.nothing') })
        }
      },
      onKeys: askKeys,
    }),
  )

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
          categories={categories}
          rows={rows}
          hasMore={inbox.hasMore}
          onFilter={narrow}
          onKeys={askKeys}
        />
        <SelectionBar selection={selection} onDecide={askMany} />
        <InboxBody
          inbox={inbox}
          filter={filter}
          place={place}
          onEverything={() => narrow({})}
          categoryName={(id) => categories?.find((category) => category.id === id)?.name}
          onBehalfOf={onBehalfOf}
          isTicked={selection.has}
          actions={actions}
        />
      </section>
      {wide && <InboxBeside rows={rows} place={place} onBehalfOf={onBehalfOf} decide={decide} />}
      <InboxDialogs
        asked={asked}
        decide={decide}
        letters={letters}
        onLetters={setLetters}
        onBulkDone={() => {
          selection.clear()
          close()
        }}
        onClose={close}
      />
    </div>
  )
}
