import { useTranslation } from 'react-i18next'
import type { RequestView } from '@/api/generated/athena'
import { Badge, type Tone } from '@/ui/Badge'

const TONES: Record<RequestView['status'], Tone> = {
  PENDING: 'accent',
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
}

/** Where a request stands, in a word; what can still be taken back says so. */
export function StatusBadge({ status, final }: Pick<RequestView, 'status' | 'final'>) {
  const { t } = useTranslation('requests')
  const revocable = !final && (status === 'APPROVED' || status === 'REJECTED')
  return (
    <Badge tone={TONES[status]}>
      {t(`status.${status}`)}
      {revocable && <span className="font-normal">· {t('status.revocable')}</span>}
    </Badge>
  )
}
