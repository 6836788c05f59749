import MessageCircleQuestion from 'lucide-react-native/icons/message-circle-question-mark'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Pressable, View } from 'react-native'
import { useLocal } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Card } from '@/ui/Card'
import { Money } from '@/ui/Money'
import { Text } from '@/ui/Text'
import { requestOf, type RequestRow } from './requestPages'
import { unanswered } from './standing'
import { StatusBadge, useStatusWords } from './StatusBadge'
import { useNextWords } from './useNextWords'

/** One request: what it is, where it stands, and what happens next. */
export const RequestCard = memo(function RequestCard({
  id,
  onOpen,
}: {
  id: string
  onOpen: (id: string) => void
}) {
  const row = useLocal(`request:${id}`, (database) => requestOf(database, id))
  return row ? <Shown row={row} onOpen={onOpen} /> : null
})

function Shown({ row, onOpen }: { row: RequestRow; onOpen: (id: string) => void }) {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const minute = useMinute()
  const { view } = row
  const statusWords = useStatusWords()(row)
  const next = useNextWords()(view)
  const asked = unanswered(view).length > 0
  const submitted = formats.moment(view.submittedAt, minute)
  return (
    <Card>
      <Pressable
        role="link"
        aria-label={[view.title, formats.money(view.amount, view.currency), statusWords, next, view.number]
          .filter(Boolean)
          .join(', ')}
        onPress={() => onOpen(view.id)}
        className="gap-2"
      >
        <View className="flex-row items-start justify-between gap-3">
          <Text look="strong" numberOfLines={2} className="shrink">
            {view.title}
          </Text>
          <Money {...view} />
        </View>
        <View className="flex-row flex-wrap items-center gap-1.5">
          <StatusBadge {...row} />
          {asked && (
            <Badge tone="warn" icon={MessageCircleQuestion}>
              {t('next.yourAnswer')}
            </Badge>
          )}
        </View>
        {next && !asked && !row.unsent && <Text look="small">{next}</Text>}
        <Text look="faint" className="text-xs">
          {[view.number, submitted].filter(Boolean).join(' · ')}
        </Text>
      </Pressable>
    </Card>
  )
}
