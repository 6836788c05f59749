import type { LucideIcon } from 'lucide-react-native'
import Bell from 'lucide-react-native/icons/bell'
import Check from 'lucide-react-native/icons/check'
import CircleCheckBig from 'lucide-react-native/icons/circle-check-big'
import CircleDot from 'lucide-react-native/icons/circle-dot'
import CircleX from 'lucide-react-native/icons/circle-x'
import Flag from 'lucide-react-native/icons/flag'
import Hourglass from 'lucide-react-native/icons/hourglass'
import Megaphone from 'lucide-react-native/icons/megaphone'
import MessageCircleQuestion from 'lucide-react-native/icons/message-circle-question-mark'
import MessageCircleReply from 'lucide-react-native/icons/message-circle-reply'
import Paperclip from 'lucide-react-native/icons/paperclip'
import RotateCcw from 'lucide-react-native/icons/rotate-ccw'
import Route from 'lucide-react-native/icons/route'
import Send from 'lucide-react-native/icons/send'
import Siren from 'lucide-react-native/icons/siren'
import Undo2 from 'lucide-react-native/icons/undo-2'
import X from 'lucide-react-native/icons/x'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import type { Colour } from '@/ui/colours'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'
import type { EventName, Moment } from './timeline'

const LOOKS: Record<EventName, [LucideIcon, Colour]> = {
  RequestSubmitted: [Send, 'accent'],
  ApprovalOpened: [Hourglass, 'ink-faint'],
  ApprovalDecided: [Check, 'good'],
  ApprovalWithdrawn: [Undo2, 'ink-faint'],
  ApprovalReminded: [Bell, 'ink-faint'],
  ApprovalEscalated: [Siren, 'warn'],
  DecisionRolledBack: [RotateCcw, 'warn'],
  DecisionSuperseded: [Undo2, 'ink-faint'],
  QuestionAsked: [MessageCircleQuestion, 'warn'],
  QuestionAnswered: [MessageCircleReply, 'accent'],
  AttachmentAdded: [Paperclip, 'ink-faint'],
  RequestApproved: [CircleCheckBig, 'good'],
  RequestRejected: [CircleX, 'bad'],
  RequestReopened: [RotateCcw, 'ink-faint'],
  RequestMoved: [Route, 'ink-faint'],
  RequestPassed: [Megaphone, 'ink-faint'],
  RequestWithdrawn: [Undo2, 'ink-faint'],
  RequestFinalized: [Flag, 'ink-faint'],
}

function lookOf({ event, decision }: Moment): [LucideIcon, Colour] {
  if (!event) {
    return [CircleDot, 'ink-faint']
  }
  const rejected = decision?.outcome === 'REJECTED'
  if (decision && decision.status !== 'ACTIVE') {
    return [rejected ? X : Check, 'ink-faint']
  }
  return rejected ? [X, 'bad'] : LOOKS[event]
}

export function MomentEntry({
  moment,
  nameOf,
}: {
  moment: Moment
  nameOf: (id: string) => string | undefined
}) {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const minute = useMinute()
  const title = useTitle()(moment)
  const { entry, decision } = moment
  const [icon, colour] = lookOf(moment)
  const undone = decision !== undefined && decision.status !== 'ACTIVE'
  const who = entry.actor ? (nameOf(entry.actor) ?? t('somebody')) : t('timeline.system')
  return (
    <View role="listitem" className="flex-row gap-3">
      <View className="pt-0.5">
        <Icon icon={icon} colour={colour} size={18} />
      </View>
      <View className="shrink grow gap-0.5">
        <View className="flex-row flex-wrap items-center gap-2">
          <Text className={undone ? 'text-sm text-ink-faint line-through' : 'text-sm font-medium'}>
            {title}
          </Text>
          {undone && <Badge>{t(`decisions.${decision.status as 'ROLLED_BACK' | 'SUPERSEDED'}`)}</Badge>}
        </View>
        <Text look="faint" className="text-xs">
          {[
            who,
            entry.onBehalfOf && t('timeline.onBehalfOf', { name: nameOf(entry.onBehalfOf) ?? t('somebody') }),
            formats.moment(entry.at, minute),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {entry.comment && (
          <Text selectable look="small">
            {entry.comment}
          </Text>
        )}
      </View>
    </View>
  )
}

function useTitle(): (moment: Moment) => string {
  const { t } = useTranslation('request')
  return ({ event, decision, step = '', entry }) => {
    if (!event) {
      return entry.event
    }
    return decision
      ? t(`event.decided.${decision.outcome as 'APPROVED' | 'REJECTED'}`, { step })
      : t(`event.${event}`, { step })
  }
}
