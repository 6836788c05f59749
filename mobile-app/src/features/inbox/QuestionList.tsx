import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { ApprovalView, QuestionView } from '@/api/types'
import { useNames } from '@/features/online'
import { type EntryOf, useLocal } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Text } from '@/ui/Text'
import { Section } from '@/ui/Section'

/** What was asked and answered about a request, and what this device is still to ask. */
export function QuestionList({ view, questions }: { view: ApprovalView; questions: QuestionView[] }) {
  const { t } = useTranslation(['inbox', 'decision'])
  const formats = useFormats()
  const minute = useMinute()
  const nameOf = useNames(questions.map(({ askedBy }) => askedBy))
  const waiting = useLocal(`questions:${view.id}`, (_, { outbox }) =>
    outbox.of(view.id).filter((entry): entry is EntryOf<'ASK'> => entry.kind === 'ASK'),
  )
  if (questions.length === 0 && waiting.length === 0) {
    return null
  }
  return (
    <Section title={t('questions.title')}>
      {questions.map((question) => (
        <View key={question.id} className="gap-1">
          <Text look="faint">
            {[
              nameOf(question.askedBy) ?? t('decision:somebody'),
              formats.moment(question.askedAt, minute),
            ].join(' · ')}
          </Text>
          <Text>{question.text}</Text>
          {question.answer ? (
            <Text className="border-s-2 border-accent ps-3">{question.answer}</Text>
          ) : (
            <Badge tone="accent">{t('questions.unanswered')}</Badge>
          )}
        </View>
      ))}
      {waiting.map(({ id, wanted }) => (
        <Text key={id} look="small">
          {t('question.waiting', { text: wanted.text })}
        </Text>
      ))}
    </Section>
  )
}
