import CalendarDays from 'lucide-react-native/icons/calendar-days'
import MessageCircleQuestion from 'lucide-react-native/icons/message-circle-question-mark'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Money } from '@/ui/Money'
import { Text } from '@/ui/Text'
import type { InboxApproval } from './ApprovalReader'
import { Due } from './Due'
import { openQuestion } from './questions'
import type { NameOf } from '@/features/catalog'

/** All it takes to decide, in the space of a card. */
export function ApprovalFacts({ approval, nameOf }: { approval: InboxApproval; nameOf: NameOf }) {
  const { t } = useTranslation('inbox')
  const formats = useFormats()
  const { view, details } = approval
  const { request } = view
  const before = details?.decisions.filter(({ status }) => status === 'ACTIVE') ?? []
  return (
    <>
      <View className="flex-row items-start justify-between gap-3">
        <Text look="strong" numberOfLines={2} className="shrink">
          {request.title}
        </Text>
        <Money {...request} />
      </View>
      <Text look="small">
        {[request.requesterName, nameOf(request.categoryId), nameOf(request.reasonId), request.region]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {details && (
        <Text look="small" numberOfLines={3} className="text-ink">
          {details.justification}
        </Text>
      )}
      <View className="flex-row flex-wrap items-center gap-1.5">
        <Due at={view.dueAt} />
        <Badge>{view.levelName}</Badge>
        {request.neededBy && (
          <Badge icon={CalendarDays}>{t('row.neededBy', { date: formats.date(request.neededBy) })}</Badge>
        )}
        {openQuestion(approval) && (
          <Badge tone="accent" icon={MessageCircleQuestion}>
            {t('row.asked')}
          </Badge>
        )}
      </View>
      <Text look="faint" className="text-xs">
        {[
          request.number,
          ...before.map(({ outcome, levelName: level }) =>
            t(outcome === 'APPROVED' ? 'row.approvedAt' : 'row.rejectedAt', { level }),
          ),
        ].join(' · ')}
      </Text>
    </>
  )
}
