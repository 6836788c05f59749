import { useTranslation } from 'react-i18next'
import type { Delegation } from '@/api/generated/athena'
import type { Names } from '@/api/people'
import { useFormats, useMinute } from '@/i18n/formats'
import { Avatar } from '@/ui/Avatar'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'

/** One delegation: with whom, when, for what. */
export function DelegationsItem({
  delegation,
  show,
  names,
  category,
  onEnd,
}: {
  delegation: Delegation
  /** Whose name it goes by: the other's, or both where neither is one's own. */
  show: 'from' | 'to' | 'both'
  names: Names
  category: string | undefined
  onEnd: (() => void) | undefined
}) {
  const { t } = useTranslation('approvals')
  const formats = useFormats()
  const now = useMinute()
  const name = names(show === 'from' ? delegation.fromUserId : delegation.toUserId) ?? '…'
  const begun = Date.parse(delegation.from) <= now
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <Avatar name={name} size={32} />
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{name}</bdi>
          <Badge tone={begun ? 'good' : 'neutral'}>
            {begun ? t('delegations.now') : t('delegations.later')}
          </Badge>
        </p>
        <p className="text-xs text-ink-soft">
          {t('delegations.span', {
            from: formats.dateTime(delegation.from),
            until: formats.dateTime(delegation.until),
          })}
          {category && <> · {t('delegations.onlyFor', { category })}</>}
          {show === 'both' && (
            <> · {t('delegations.forOther', { name: names(delegation.fromUserId) ?? '…' })}</>
          )}
        </p>
      </div>
      {onEnd && (
        <Button aria-label={t('delegations.endOf', { name })} onClick={onEnd}>
          {t('delegations.end')}
        </Button>
      )}
    </li>
  )
}
