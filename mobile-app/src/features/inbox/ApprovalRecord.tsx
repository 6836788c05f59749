import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { ApprovalView, RequestView } from '@/api/types'
import { useCatalog } from '@/features/catalog'
import { useFormats } from '@/i18n/formats'
import { Card } from '@/ui/Card'
import { Fact } from '@/ui/Fact'
import { Money } from '@/ui/Money'
import { Section } from '@/ui/Section'
import { Text } from '@/ui/Text'
import { Attachments } from './Attachments'
import { Chain } from './Chain'
import { Due } from './Due'
import { QuestionList } from './QuestionList'

/** Everything that is known of an approval and its request. */
export function ApprovalRecord({ view, details }: { view: ApprovalView; details: RequestView | undefined }) {
  const { t } = useTranslation('inbox')
  const formats = useFormats()
  const { nameOf } = useCatalog()
  const { request } = view
  const facts: [string, string | null | undefined][] = [
    [t('facts.requester'), request.requesterName],
    [t('facts.category'), nameOf(request.categoryId)],
    [t('facts.reason'), nameOf(request.reasonId)],
    [t('facts.region'), request.region],
    [t('facts.submitted'), formats.dateTime(request.submittedAt)],
    [t('facts.neededBy'), request.neededBy && formats.date(request.neededBy)],
    [t('facts.level'), view.levelName],
  ]
  return (
    <>
      <Card>
        <View className="flex-row items-start justify-between gap-3">
          <Text look="heading" className="shrink">
            {request.title}
          </Text>
          <Money {...request} />
        </View>
        {view.status === 'OPEN' && <Due at={view.dueAt} />}
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </Card>
      {details && (
        <Section title={t('facts.justification')}>
          <Text selectable>{details.justification}</Text>
        </Section>
      )}
      {details && (
        <Section title={t('chain.title')}>
          <Chain decisions={details.decisions} />
        </Section>
      )}
      <QuestionList view={view} questions={details?.questions ?? []} />
      <Section title={t('files.title')}>
        <Attachments requestId={view.requestId} />
      </Section>
    </>
  )
}
