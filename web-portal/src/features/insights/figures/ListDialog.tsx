import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { useExport } from '@/ui/useExport'
import { useGroupNamesQuery } from './api'
import type { Asked, Group } from './asked'
import { CountedApprovals } from './CountedApprovals'
import { CountedRequests } from './CountedRequests'
import { callOf, type List } from './list'
import { useGroupName } from './useGroupName'

/** What a number counts. */
export function ListDialog({ list, asked, onClose }: { list: List; asked: Asked; onClose: () => void }) {
  const { t } = useTranslation('insights')
  const title = useTitle(list, asked)
  const { fetchFile, progress } = useExport()
  const call = callOf(list, asked)
  const ofRequests = list.figure.startsWith('requests')
  const name = ofRequests ? 'requests.csv' : 'approvals.csv'
  const Counted = ofRequests ? CountedRequests : CountedApprovals
  return (
    <Dialog title={title} onClose={onClose} wide>
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-ink-soft">
            {t(list.longest ? 'figures.list.longest' : 'figures.list.latest')}
          </p>
          {progress || (
            <Button
              aria-label={t('figures.export.list')}
              onClick={() => void fetchFile(`${call.path}/csv?${call.query}`, name)}
            >
              <Download size={16} aria-hidden />
              CSV
            </Button>
          )}
        </div>
        <Counted list={list} asked={asked} title={title} />
      </div>
    </Dialog>
  )
}

function useTitle({ figure, channel, group, day }: List, asked: Asked): string {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  const nameOf = useGroupName()
  const named = useNamed(group, asked)
  return [
    t(`figures.list.${figure}`),
    channel && t(`figures.channel.${channel}`),
    named && nameOf(named),
    day && formats.date(day),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The group with its name, as the figures tell it. */
function useNamed(group: Group | undefined, asked: Asked) {
  const { currentData } = useGroupNamesQuery(
    { ...asked, dimension: group?.dimension ?? 'LEVEL' },
    { skip: group === undefined },
  )
  return group && { ...group, name: currentData?.find(({ key }) => key === group.key)?.name }
}
