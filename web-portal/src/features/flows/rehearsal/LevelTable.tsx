import { useTranslation } from 'react-i18next'
import type { RehearsalResult, RehearsalResultOfLevel } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { DataRows, DataTable, type Column } from '@/ui/DataTable'
import { both, type Times } from './compared'
import { Shift } from './Shift'
import { useSpans } from './span'
import { useBaseMoney } from './useBaseMoney'

/** What each level had and would have had to do. */
export function LevelTable({ levels }: Pick<RehearsalResult, 'levels'>) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const span = useSpans()
  const money = useBaseMoney()
  const took = (part: 'p50' | 'p90') =>
    function Took({ work }: RehearsalResultOfLevel) {
      return <Shift of={both(work, ({ times }) => (times as Times)?.[part])} say={span} />
    }
  const columns: Column<RehearsalResultOfLevel>[] = [
    {
      key: 'level',
      title: t('level.level'),
      plain: true,
      cell: ({ level, name }) => (
        <>
          <bdi className="font-medium">{name}</bdi> <bdi className="text-xs text-ink-faint">{level}</bdi>
        </>
      ),
    },
    {
      key: 'requests',
      title: t('level.requests'),
      cell: ({ work }) => <Shift of={both(work, ({ requests }) => requests)} say={formats.number} />,
    },
    {
      key: 'money',
      title: t('level.money'),
      cell: ({ work }) => <Shift of={both(work, ({ amountBase }) => amountBase)} say={money} />,
    },
    { key: 'p50', title: t('times.p50'), cell: took('p50') },
    { key: 'p90', title: t('times.p90'), cell: took('p90') },
  ]
  return (
    <DataTable caption={t('level.title')} columns={columns}>
      <DataRows columns={columns} rows={levels} keyOf={({ level }) => level} />
    </DataTable>
  )
}
