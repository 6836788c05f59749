import CloudUpload from 'lucide-react-native/icons/cloud-upload'
import { useTranslation } from 'react-i18next'
import { Badge, type Tone } from '@/ui/Badge'
import type { RequestRow, Status } from './requestPages'

const TONES: Record<Status, Tone> = {
  PENDING: 'accent',
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
}

type Standing = Pick<RequestRow, 'unsent' | 'withdrawing' | 'view'>

/** Where a request stands. What was done here is only wanted until the server has confirmed it, and says so. */
export function StatusBadge(standing: Standing) {
  const words = useStatusWords()(standing)
  const waits = standing.unsent || standing.withdrawing
  return (
    <Badge tone={waits ? 'warn' : TONES[standing.view.status]} {...(waits && { icon: CloudUpload })}>
      {words}
    </Badge>
  )
}

export function useStatusWords(): (standing: Standing) => string {
  const { t } = useTranslation('request')
  return ({ unsent, withdrawing, view }) => {
    if (unsent) {
      return t('status.unsent')
    }
    if (withdrawing) {
      return t('status.withdrawing')
    }
    const revocable = !view.final && (view.status === 'APPROVED' || view.status === 'REJECTED')
    const status = t(`status.${view.status}`)
    return revocable ? `${status} · ${t('status.revocable')}` : status
  }
}
