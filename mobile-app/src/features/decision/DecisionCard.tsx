import CircleCheck from 'lucide-react-native/icons/circle-check'
import CircleX from 'lucide-react-native/icons/circle-x'
import RotateCcw from 'lucide-react-native/icons/rotate-ccw'
import Undo2 from 'lucide-react-native/icons/undo-2'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Pressable, View } from 'react-native'
import { useLocal } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Money } from '@/ui/Money'
import { Text } from '@/ui/Text'
import { Countdown, useSecondsLeft } from './Countdown'
import { decisionOf } from './historyPages'
import { PendingNote } from './PendingNote'

/** One decision: what it was, whether it stands, and how long it can be taken back. */
export const DecisionCard = memo(function DecisionCard({
  id,
  onOpen,
  onUndo,
}: {
  id: string
  onOpen: (id: string) => void
  onUndo: (id: string) => void
}) {
  const { t } = useTranslation('decision')
  const formats = useFormats()
  const minute = useMinute()
  const row = useLocal(`decision:${id}`, (database) => decisionOf(database, id))
  const decision = row?.view.decision
  if (!row || !decision) {
    return null
  }
  const { request } = row.view
  const approved = decision.outcome === 'APPROVED'
  const stands = decision.status === 'ACTIVE'
  return (
    <Card>
      <Pressable role="link" onPress={() => onOpen(id)} className="flex-row items-start gap-3">
        <View className="pt-0.5">
          <Icon
            icon={!stands ? RotateCcw : approved ? CircleCheck : CircleX}
            colour={!stands ? 'ink-faint' : approved ? 'good' : 'bad'}
          />
        </View>
        <View className="shrink grow gap-0.5">
          <Text look="strong" numberOfLines={2} className={stands ? '' : 'text-ink-soft line-through'}>
            {request.title}
          </Text>
          <Text look="small">
            {[
              t(approved ? 'history.approved' : 'history.rejected'),
              formats.moment(decision.decidedAt, minute),
              decision.levelName,
            ].join(' · ')}
          </Text>
          <Text look="faint">{[request.number, request.requesterName].join(' · ')}</Text>
          {decision.comment && (
            <Text look="faint" numberOfLines={2}>
              {decision.comment}
            </Text>
          )}
        </View>
        <Money {...request} />
      </Pressable>
      {row.intention === 'ROLLBACK' ? (
        <PendingNote approvalId={id} text={t('will.ROLLBACK')} />
      ) : (
        <Standing
          status={decision.status}
          until={decision.rollbackUntil}
          revocable={decision.revocable}
          label={t('undo.of', { number: request.number })}
          onUndo={() => onUndo(id)}
        />
      )}
    </Card>
  )
})

function Standing({
  status,
  until,
  revocable,
  label,
  onUndo,
}: {
  status: string
  until: string
  revocable: boolean
  label: string
  onUndo: () => void
}) {
  const { t } = useTranslation('decision')
  const left = useSecondsLeft(until)
  if (revocable && left > 0) {
    return (
      <View className="flex-row items-center justify-between gap-3">
        <Countdown until={until} />
        <Button icon={Undo2} aria-label={label} onPress={onUndo}>
          {t('undo.action')}
        </Button>
      </View>
    )
  }
  return (
    <Badge>
      {t(
        status === 'ROLLED_BACK'
          ? 'history.takenBack'
          : status === 'SUPERSEDED'
            ? 'history.superseded'
            : 'history.final',
      )}
    </Badge>
  )
}
