import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from '@/i18n/formats'
import type { Column } from '@/ui/DataTable'

/** What the lists of requests, and of their approvals, have in common. */
export function useRequestColumns() {
  const { t } = useTranslation(['insights', 'requests'])
  const formats = useFormats()
  return {
    /** @param idOf the request that a row is about */
    number: <Row extends { number: string }>(idOf: (row: Row) => string): Column<Row> => ({
      key: 'number',
      title: t('column.number'),
      plain: true,
      cell: (row) => (
        <Link
          to={`/requests/${idOf(row)}`}
          className="font-medium whitespace-nowrap text-accent hover:underline"
        >
          {row.number}
        </Link>
      ),
    }),
    about: {
      key: 'about',
      title: t('requests:facts.category'),
      cell: ({ region, category }) => `${category} · ${region}`,
    } satisfies Column<{ region: string; category: string }>,
    submitted: {
      key: 'submitted',
      title: t('requests:facts.submitted'),
      cell: ({ submittedAt }) => <time dateTime={submittedAt}>{formats.dateTime(submittedAt)}</time>,
    } satisfies Column<{ submittedAt: string }>,
    took: {
      key: 'took',
      title: t('column.took'),
      className: 'md:text-end',
      cell: ({ seconds }) => (
        <span className="whitespace-nowrap tabular">{seconds == null ? '–' : formats.span(seconds)}</span>
      ),
    } satisfies Column<{ seconds?: number | null }>,
  }
}
