import { CircleCheck, ListFilter, OctagonAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RehearsalResultObstacles } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'

export type Obstacle = RehearsalResultObstacles['obstacle']

/** What would have kept requests from coming to an end, and where. */
export function ObstacleList({
  obstacles,
  names,
  onList,
}: {
  obstacles: readonly RehearsalResultObstacles[]
  /** What elements of the flow are called. */
  names: ReadonlyMap<string, string>
  /** Shows the requests that it stops. */
  onList: (obstacle: Obstacle) => void
}) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  if (obstacles.length === 0) {
    return (
      <Card className="flex items-start gap-2 p-5 text-sm">
        <CircleCheck size={18} aria-hidden className="shrink-0 text-good" />
        {t('obstacle.none')}
      </Card>
    )
  }
  return (
    <Card>
      <ul className="divide-y divide-line">
        {obstacles.map(({ obstacle, elementId, requests }) => {
          const place = elementId && (names.get(elementId) ?? elementId)
          return (
            <li key={`${obstacle} ${elementId}`} className="flex flex-wrap items-start gap-x-3 gap-y-2 p-4">
              <OctagonAlert size={18} aria-hidden className="mt-0.5 shrink-0 text-bad" />
              <div className="min-w-0 flex-1 basis-48">
                <p className="text-sm font-medium">
                  {place
                    ? t('obstacle.at', { what: t(`obstacle.${obstacle}`), place })
                    : t(`obstacle.${obstacle}`)}
                </p>
                <p className="text-xs text-ink-soft">{t(`obstacle.hint.${obstacle}`)}</p>
              </div>
              <Button onClick={() => onList(obstacle)}>
                <ListFilter size={14} aria-hidden />
                {t('obstacle.list', { requests: formats.number(requests) })}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
