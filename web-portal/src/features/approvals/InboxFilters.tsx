import { useState, type ReactNode, type SelectHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import type { Category } from '@/api/generated/athena'
import { useAllDepartmentsQuery } from '@/api/lists'
import { Button } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { narrowings, SORTS, typedAmount, type InboxFilter, type Sort } from './filter'
import type { InboxRow } from './row'
import { useKnownLevels } from './useKnownLevels'

const SORT_NAMES = {
  dueAt: 'sort.due',
  createdAt: 'sort.oldest',
  '-createdAt': 'sort.newest',
  '-amount': 'sort.amount',
} as const satisfies Record<Sort, string>

/** What of the inbox is shown, and in which order. */
export function InboxFilters({
  filter,
  categories = [],
  rows,
  onFilter,
}: {
  filter: InboxFilter
  categories: Category[] | undefined
  rows: InboxRow[] | undefined
  onFilter: (filter: InboxFilter) => void
}) {
  const { t } = useTranslation('approvals')
  const { data: departments } = useAllDepartmentsQuery()
  const levels = useKnownLevels(rows, filter.level)
  const regions = [
    ...new Set([filter.region ?? [], departments?.map(({ region }) => region) ?? []].flat()),
  ].sort()
  const set = (change: InboxFilter) => onFilter({ ...filter, ...change })
  return (
    <div role="search" aria-label={t('filter.label')} className="flex flex-wrap gap-1.5">
      <Select
        id="inbox-filter"
        label={t('filter.category')}
        value={filter.categoryId}
        onValue={(categoryId) => set({ categoryId })}
      >
        <option value="">{t('filter.anyCategory')}</option>
        {categories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={t('filter.region')} value={filter.region} onValue={(region) => set({ region })}>
        <option value="">{t('filter.anyRegion')}</option>
        {regions.map((region) => (
          <option key={region}>{region}</option>
        ))}
      </Select>
      <Select label={t('filter.level')} value={filter.level} onValue={(level) => set({ level })}>
        <option value="">{t('filter.anyLevel')}</option>
        {[...levels].map(([level, name]) => (
          <option key={level} value={level}>
            {name}
          </option>
        ))}
      </Select>
      <MinAmount
        key={filter.minAmount}
        value={filter.minAmount ?? ''}
        onValue={(minAmount) => set({ minAmount })}
      />
      <Select
        label={t('sort.label')}
        value={filter.sort ?? 'dueAt'}
        always
        onValue={(sort) => set({ sort: sort as Sort })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(SORT_NAMES[sort])}
          </option>
        ))}
      </Select>
      {narrowings(filter) > 0 && (
        <Button look="quiet" className="min-h-8 px-2" onClick={() => onFilter({ sort: filter.sort })}>
          {t('filter.everything')}
        </Button>
      )}
    </div>
  )
}

const CONTROL =
  'h-8 max-w-40 min-w-0 rounded-lg border px-2 text-xs transition-colors hover:border-line-strong'

function Select({
  label,
  value = '',
  onValue,
  always,
  children,
  ...rest
}: {
  label: string
  value: string | undefined
  onValue: (value: string | undefined) => void
  /** One that says an order leaves nothing out. */
  always?: boolean
  children: ReactNode
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value'>) {
  return (
    <select
      {...rest}
      aria-label={label}
      value={value}
      onChange={(event) => onValue(event.target.value || undefined)}
      className={classes(
        CONTROL,
        value && !always
          ? 'border-accent bg-accent-soft font-medium text-accent-strong'
          : 'border-line bg-surface text-ink-soft',
      )}
    >
      {children}
    </select>
  )
}

/** Taken when one is done typing, as each amount is another list. */
function MinAmount({ value, onValue }: { value: string; onValue: (value: string | undefined) => void }) {
  const { t } = useTranslation('approvals')
  const [text, setText] = useState(value)
  const wrong = text.trim() !== '' && typedAmount(text) === undefined
  const take = () => {
    if (!wrong && (typedAmount(text) ?? '') !== value) {
      onValue(typedAmount(text))
    }
  }
  return (
    <input
      type="text"
      inputMode="decimal"
      value={text}
      aria-label={t('filter.minAmount')}
      aria-invalid={wrong}
      placeholder={t('filter.minAmount')}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      className={classes(
        CONTROL,
        'w-28',
        wrong
          ? 'border-bad'
          : value
            ? 'border-accent bg-accent-soft text-accent-strong'
            : 'border-line bg-surface',
      )}
    />
  )
}
