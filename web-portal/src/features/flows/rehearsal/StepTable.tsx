import { useTranslation } from 'react-i18next'
import type { RehearsalResult, RehearsalResultOfLevelInRegion } from '@/api/generated/athena'
import { DataRows, DataTable, type Column } from '@/ui/DataTable'
import { both, type Compared, type Times } from './compared'
import { Shift } from './Shift'
import { useSpans } from './span'

/** How long each level took in each region; those that nothing came by are left out. */
export function StepTable({
  steps,
  levels,
}: Pick<RehearsalResult, 'steps'> & { levels: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('rehearsal')
  const span = useSpans()
  const took = (part: 'p50' | 'p90') =>
    function Took({ times }: RehearsalResultOfLevelInRegion) {
      return <Shift of={both(times as Compared<Times>, (side) => side?.[part])} say={span} />
    }
  const columns: Column<RehearsalResultOfLevelInRegion>[] = [
    {
      key: 'level',
      title: t('level.level'),
      plain: true,
      cell: ({ level }) => <bdi className="font-medium">{levels.get(level) ?? level}</bdi>,
    },
    { key: 'region', title: t('times.region'), cell: ({ region }) => <bdi>{region}</bdi> },
    { key: 'p50', title: t('times.p50'), cell: took('p50') },
    { key: 'p90', title: t('times.p90'), cell: took('p90') },
  ]
  const came = steps.filter(({ times }: { times: Compared<Times> }) => times.before ?? times.after)
  return (
    <DataTable caption={t('times.table')} columns={columns}>
      <DataRows columns={columns} rows={came} keyOf={({ level, region }) => `${level} ${region}`} />
    </DataTable>
  )
}
