import { Monitor, Smartphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OwnSession } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { When } from '@/ui/When'

const HAND_HELD = /Android|iPhone|iPad|iOS/i

/** One session. The one in use ends by signing out, as everywhere. */
export function SessionItem({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { t } = useTranslation('identity')
  const formats = useFormats()
  const device = session.device ?? t('sessions.unknownDevice')
  const since = formats.dateTime(session.createdAt)
  const Icon = HAND_HELD.test(device) ? Smartphone : Monitor
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3.5">
      <Icon size={18} aria-hidden className="shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
          <bdi className="break-words">{device}</bdi>
          {session.current && <Badge tone="good">{t('sessions.current')}</Badge>}
        </p>
        <p className="text-xs text-ink-soft">
          <span className="inline-block">{t('sessions.since', { at: since })}</span> ·{' '}
          <span className="inline-block">
            {t('sessions.lastUsed')} <When at={session.lastUsedAt} />
          </span>
        </p>
      </div>
      {!session.current && (
        <Button aria-label={t('sessions.endOf', { device, at: since })} onClick={onEnd}>
          {t('sessions.end')}
        </Button>
      )}
    </li>
  )
}
