import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '@/api/generated/athena'
import { Badge, type Tone } from '@/ui/Badge'

const TONES: Record<Rehearsal['status'], Tone> = {
  RUNNING: 'accent',
  DONE: 'good',
  CANCELLED: 'neutral',
  FAILED: 'bad',
}

export function StatusBadge({ status }: Pick<Rehearsal, 'status'>) {
  const { t } = useTranslation('rehearsal')
  return <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
}
