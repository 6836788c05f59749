import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { useDispatch } from 'react-redux'
import type { QuestionView, RequestView } from '@/api/types'
import { LONGEST_COMMENT } from '@/features/decision'
import { useNames } from '@/features/online'
import { type EntryOf, syncWanted, useLocal, usePerson } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Text } from '@/ui/Text'
import { TextField } from '@/ui/TextField'
import { useToast } from '@/ui/Toasts'
import { Section } from '@/ui/Section'
import { unanswered } from './standing'

/** What approvers want to know before they decide. An answer that is still to be sent shows as such. */
export function Questions({ request }: { request: RequestView }) {
  const { t } = useTranslation('request')
  const open = unanswered(request)
  const nameOf = useNames(open.map(({ askedBy }) => askedBy))
  const waiting = useLocal(`answers:${request.id}`, (_, { outbox }) =>
    outbox.of(request.id).filter((entry): entry is EntryOf<'ANSWER'> => entry.kind === 'ANSWER'),
  )
  if (open.length === 0) {
    return null
  }
  return (
    <Section title={t('questions.title')}>
      {open.map((question) => {
        const answer = waiting.find(({ wanted }) => wanted.questionId === question.id)
        return (
          <View key={question.id} className="gap-3">
            <Asked question={question} name={nameOf(question.askedBy) ?? t('somebody')} />
            {answer ? (
              <Text look="small" className="border-s-2 border-accent ps-3">
                {t('questions.waiting', { text: answer.wanted.text })}
              </Text>
            ) : (
              <AnswerForm requestId={request.id} questionId={question.id} />
            )}
          </View>
        )
      })}
    </Section>
  )
}

function Asked({ question, name }: { question: QuestionView; name: string }) {
  const formats = useFormats()
  const minute = useMinute()
  return (
    <View className="gap-0.5">
      <Text look="faint">{[name, formats.moment(question.askedAt, minute)].join(' · ')}</Text>
      <Text selectable>{question.text}</Text>
    </View>
  )
}

function AnswerForm({ requestId, questionId }: { requestId: string; questionId: string }) {
  const { t } = useTranslation('request')
  const { actions } = usePerson()
  const dispatch = useDispatch()
  const tell = useToast()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (text.trim() !== '') {
      actions.answer(requestId, questionId, text.trim())
      dispatch(syncWanted())
      tell({ text: t('questions.queued') })
    }
  }
  return (
    <View className="gap-3">
      <TextField
        label={t('questions.answer')}
        required
        multiline
        maxLength={LONGEST_COMMENT}
        value={text}
        onChangeText={setText}
        error={tried && text.trim() === '' ? t('questions.required') : undefined}
      />
      <Button look="primary" onPress={send}>
        {t('questions.send')}
      </Button>
    </View>
  )
}
