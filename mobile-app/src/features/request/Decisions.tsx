import CircleCheck from 'lucide-react-native/icons/circle-check'
import CircleX from 'lucide-react-native/icons/circle-x'
import RotateCcw from 'lucide-react-native/icons/rotate-ccw'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { Decision } from '@/api/types'
import { Countdown } from '@/features/decision'
import { useNames } from '@/features/online'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'

/** Who has decided what, and how long each can still be rolled back. */
export function Decisions({ decisions }: { decisions: Decision[] }) {
  const nameOf = useNames(
    decisions.flatMap(({ decidedBy, onBehalfOf }) => (onBehalfOf ? [decidedBy, onBehalfOf] : [decidedBy])),
  )
  return (
    <View role="list" className="gap-3">
      {decisions.map((decision) => (
        <Shown key={`${decision.approvalId} ${decision.decidedAt}`} decision={decision} nameOf={nameOf} />
      ))}
    </View>
  )
}

function Shown({ decision, nameOf }: { decision: Decision; nameOf: (id: string) => string | undefined }) {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const minute = useMinute()
  const { onBehalfOf, comment, status, levelName: level } = decision
  const approved = decision.outcome === 'APPROVED'
  const stands = status === 'ACTIVE'
  return (
    <View role="listitem" className="flex-row gap-3">
      <Icon
        icon={!stands ? RotateCcw : approved ? CircleCheck : CircleX}
        colour={!stands ? 'ink-faint' : approved ? 'good' : 'bad'}
        size={18}
      />
      <View className="shrink grow gap-0.5">
        <Text className="text-sm">
          {t(approved ? 'decisions.approved' : 'decisions.rejected', {
            level,
            name: nameOf(decision.decidedBy) ?? t('somebody'),
            when: formats.moment(decision.decidedAt, minute),
          })}
        </Text>
        {onBehalfOf && (
          <Text look="faint">{t('timeline.onBehalfOf', { name: nameOf(onBehalfOf) ?? t('somebody') })}</Text>
        )}
        {comment && <Text look="small">{comment}</Text>}
        {!stands && <Badge>{t(`decisions.${status as 'ROLLED_BACK' | 'SUPERSEDED'}`)}</Badge>}
        {stands && decision.revocable && (
          <View className="flex-row flex-wrap items-center gap-x-2">
            <Text look="faint">{t('decisions.undoable')}</Text>
            <Countdown until={decision.rollbackUntil} />
          </View>
        )}
      </View>
    </View>
  )
}
