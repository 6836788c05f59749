import { useState } from 'react'
import { heatmapPage } from '../address'
import type { Bottlenecks } from '../answers'
import { PresetField, VersionsField } from '../heatmap/HeatControls'
import { presetPeriods, type Preset } from '../heatmap/period'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked } from '../ui/Asked'
import { useAnswer } from '../useAnswer'
import { BottleneckTable } from './BottleneckTable'

/** Where the time goes in a flow, below Cockpit's diagram of it. */
export function BottlenecksTab({ definitionId }: { definitionId: string }) {
  const [today] = useState(Date.now)
  const [versions, setVersions] = useState<'THIS' | 'ALL'>('ALL')
  const [days, setDays] = useState<Preset>(30)
  const { from, until } = presetPeriods(days, today).now
  const asked = useAnswer<Bottlenecks>(
    historyAddress(`/definitions/${encodeURIComponent(definitionId)}/bottlenecks`, { from, until, versions }),
  )
  return (
    <div className="athena-tab">
      <div className="athena-filters">
        <PresetField preset={days} onChange={(chosen) => setDays(chosen as Preset)} />
        <VersionsField versions={versions} onChange={setVersions} />
        <a className="btn btn-default" href={heatmapPage(definitionId)}>
          {t('heatmap.open')}
        </a>
      </div>
      <Asked of={asked}>{({ items }) => <BottleneckTable items={items} />}</Asked>
    </div>
  )
}
