import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/policies'
import { Page } from '@/ui/Page'
import { ExportButton } from './ExportButton'
import { askedOf, PRESETS } from './filter'
import { FilterBar } from './FilterBar'
import { useWaysAddress } from './useWaysAddress'
import { WayDialog } from './WayDialog'
import { WaysTable } from './WaysTable'

const LONGEST = PRESETS[PRESETS.length - 1]

/** The ways that requests took through the flow, and whether it allows them. */
export default function WaysPage() {
  const { t } = useTranslation('insights')
  const { timeZone } = useMe()
  const { filter, way, change } = useWaysAddress()
  const asked = useMemo(() => askedOf(filter, timeZone), [filter, timeZone])
  const widest = filter.preset === LONGEST && filter.version === undefined
  const widen = () => change({ days: String(LONGEST), from: undefined, until: undefined, version: undefined })

  return (
    <Page title={t('title')} lead={t('lead')} actions={<ExportButton asked={asked} />}>
      <FilterBar filter={filter} onChange={change} />
      <WaysTable
        asked={asked}
        onOpen={({ id }) => change({ way: id })}
        onWiden={widest ? undefined : widen}
      />
      {way && <WayDialog key={way} id={way} asked={asked} onClose={() => change({ way: undefined })} />}
    </Page>
  )
}
