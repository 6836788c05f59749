import { useTranslation } from 'react-i18next'
import type { Migration } from '@/api/generated/athena'
import { Badge, type Tone } from '@/ui/Badge'

const TONES: Record<Migration['status'], Tone> = {
  RUNNING: 'accent',
  WAITING: 'warn',
  PAUSED: 'warn',
  DONE: 'good',
  CANCELLED: 'neutral',
}

export function StatusBadge({ status }: { status: Migration['status'] }) {
  const { t } = useTranslation('migration')
  return <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
}
