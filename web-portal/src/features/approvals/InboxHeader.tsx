import { Keyboard, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Category } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { IconButton } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { narrowings, type InboxFilter } from './filter'
import { InboxFilters } from './InboxFilters'
import type { InboxRow } from './row'
import { SavedViews } from './SavedViews'

/** How much waits, and what of it is shown. */
export function InboxHeader({
  filter,
  categories,
  rows,
  hasMore,
  onFilter,
  onKeys,
}: {
  filter: InboxFilter
  categories: Category[] | undefined
  rows: InboxRow[] | undefined
  hasMore: boolean
  onFilter: (filter: InboxFilter) => void
  onKeys: () => void
}) {
  const { t } = useTranslation('approvals')
  const formats = useFormats()
  const [shown, setShown] = useState(false)
  const narrowed = narrowings(filter)
  return (
    <header className="flex flex-col gap-3 border-b border-line px-4 pt-4 pb-3">
      <div className="flex items-center gap-2">
        <h1 className="text-lg font-semibold tracking-tight">{t('inbox.title')}</h1>
        {rows && rows.length > 0 && (
          <span className="rounded-full bg-sunken px-2 py-0.5 text-xs text-ink-soft tabular">
            {t(hasMore ? 'inbox.atLeast' : 'inbox.all', { number: formats.number(rows.length) })}
          </span>
        )}
        <div className="ms-auto flex items-center gap-1">
          <SavedViews filter={filter} onFilter={onFilter} />
          <IconButton
            label={narrowed ? t('filter.shownOf', { count: narrowed }) : t('filter.show')}
            aria-expanded={shown}
            className={classes('sm:hidden', narrowed > 0 && 'text-accent')}
            onClick={() => setShown(!shown)}
          >
            <SlidersHorizontal size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('keys.title')} className="max-sm:hidden" onClick={onKeys}>
            <Keyboard size={16} aria-hidden />
          </IconButton>
        </div>
      </div>
      <div className={classes(!shown && 'max-sm:hidden')}>
        <InboxFilters filter={filter} categories={categories} rows={rows} onFilter={onFilter} />
      </div>
    </header>
  )
}
