import { useTranslation } from 'react-i18next'
import type { RequestView } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { Card, Section } from '@/ui/Page'
import { When } from '@/ui/When'
import { AnswerForm } from './AnswerForm'
import { Named } from './Named'
import { unanswered } from './standing'

/** What an approver waits to be told. What has been answered is told by the timeline. */
export function Questions({ request, canAnswer }: { request: RequestView; canAnswer: boolean }) {
  const { t } = useTranslation('requests')
  const open = unanswered(request)
  const names = useNames(open.map((question) => question.askedBy))
  if (open.length === 0) {
    return null
  }
  return (
    <Section title={t('questions.title')}>
      {open.map((question) => (
        <Card key={question.id} className="flex flex-col gap-3 border-warn/40 p-5">
          <div>
            <p className="text-xs text-ink-faint">
              <Named name={names(question.askedBy)} /> · <When at={question.askedAt} />
            </p>
            <p dir="auto" className="mt-1 max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">
              {question.text}
            </p>
          </div>
          {canAnswer && <AnswerForm requestId={request.id} questionId={question.id} />}
        </Card>
      ))}
    </Section>
  )
}
