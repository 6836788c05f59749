import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BacklogCourse, BacklogDay, BacklogExpected } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { DataRows, DataTable, type Column } from '@/ui/DataTable'
import { ListLink } from './ListLink'

/** The numbers of the chart, the latest day first, once somebody wants them. */
export function BacklogDays({ days, forecast }: Pick<BacklogCourse, 'days' | 'forecast'>) {
  const { t } = useTranslation('insights')
  const [open, setOpen] = useState(false)
  const past = usePast()
  const expected = useExpected()
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-sm font-medium">{t('figures.backlog.days')}</summary>
      {open && (
        <div className="mt-3 flex flex-col gap-3">
          {forecast.length > 0 && (
            <DataTable caption={t('figures.backlog.expected')} columns={expected}>
              <DataRows columns={expected} rows={forecast} keyOf={({ day }) => day} />
            </DataTable>
          )}
          <DataTable caption={t('figures.backlog.days')} columns={past}>
            <DataRows columns={past} rows={days.toReversed()} keyOf={({ day }) => day} />
          </DataTable>
        </div>
      )}
    </details>
  )
}

const FIGURES = { opened: 'OPENED_ON', closed: 'CLOSED_ON', open: 'OPEN_AFTER' } as const

function usePast(): Column<BacklogDay>[] {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  return [
    { key: 'day', title: t('figures.by.DAY'), plain: true, cell: ({ day }) => formats.date(day) },
    ...(['opened', 'closed', 'open'] as const).map((name) => ({
      key: name,
      title: t(`figures.backlog.${name}`),
      className: 'md:text-end',
      cell: (row: BacklogDay) => (
        <ListLink
          label={`${t(`figures.backlog.${name}`)} · ${formats.date(row.day)}`}
          text={formats.number(row[name])}
          list={{ figure: `backlog.${FIGURES[name]}`, day: row.day }}
        />
      ),
    })),
  ]
}

function useExpected(): Column<BacklogExpected>[] {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  return [
    { key: 'day', title: t('figures.by.DAY'), plain: true, cell: ({ day }) => formats.date(day) },
    ...(['open', 'low', 'high'] as const).map((name) => ({
      key: name,
      title: t(`figures.backlog.expectation.${name}`),
      className: 'md:text-end',
      cell: (row: BacklogExpected) => <span className="tabular">{formats.number(row[name])}</span>,
    })),
  ]
}
