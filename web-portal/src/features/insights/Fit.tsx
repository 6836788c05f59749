import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { InVersion } from './api'

/** Whether the flow allows a way, in a word. */
export function Fit({ versions }: { versions: InVersion[] }) {
  const { t } = useTranslation('insights')
  const fitting = versions.some(({ fits }) => fits)
  if (versions.some(({ fits }) => fits === false)) {
    return (
      <Badge tone="warn">
        <TriangleAlert size={12} aria-hidden />
        {t(fitting ? 'fit.partly' : 'fit.no')}
      </Badge>
    )
  }
  return fitting ? (
    <Badge tone="good">
      <CircleCheck size={12} aria-hidden />
      {t('fit.yes')}
    </Badge>
  ) : (
    <Badge>
      <CircleHelp size={12} aria-hidden />
      {t('fit.unknown')}
    </Badge>
  )
}
