import { Mail, MessageSquareText, Smartphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { NotificationMessageStatus } from '@/api/generated/athena'
import type { Names } from '@/api/people'
import { Badge, type Tone } from '@/ui/Badge'
import { When } from '@/ui/When'
import type { DeliveryState } from './messages'

export const ROW_REM = 4

const MEDIA = { PUSH: Smartphone, EMAIL: Mail, SMS: MessageSquareText }

export const TONES: Record<DeliveryState, Tone> = {
  QUEUED: 'neutral',
  SENT: 'accent',
  DELIVERED: 'good',
  BOUNCED: 'bad',
  FAILED: 'bad',
}

/** Who reads it. A service may also write to an address of nobody that is known here. */
export function useReader(): (message: NotificationMessageStatus, names: Names) => string {
  const { t } = useTranslation('notifications')
  return ({ userId }, names) => (userId ? (names(userId) ?? t('someone')) : t('address'))
}

/** A message in a line: to whom, by which medium, what became of it, when. */
export function MessageRow({
  message,
  names,
  onOpen,
}: {
  message: NotificationMessageStatus
  names: Names
  onOpen: () => void
}) {
  const { t } = useTranslation('notifications')
  const reader = useReader()
  const Icon = MEDIA[message.medium]
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-haspopup="dialog"
      className="flex size-full items-center gap-3 px-4 text-start -outline-offset-2 hover:bg-sunken"
    >
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken text-ink-soft"
      >
        <Icon size={16} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{reader(message, names)}</span>
        <span className="block truncate text-xs text-ink-soft">
          {t(`medium.${message.medium}`)}
          {message.reason && <bdi>{` · ${message.reason}`}</bdi>}
        </span>
      </span>
      <span className="flex shrink-0 flex-col items-end gap-1">
        <Badge tone={TONES[message.state]}>{t(`state.${message.state}`)}</Badge>
        <When at={message.createdAt} className="text-xs text-ink-soft" />
      </span>
    </button>
  )
}
