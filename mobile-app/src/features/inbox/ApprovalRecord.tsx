import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { ApprovalView, RequestView } from '@/api/types'
import { useFormats } from '@/i18n/formats'
import { Card } from '@/ui/Card'
import { Money } from '@/ui/Money'
import { Text } from '@/ui/Text'
import { Attachments } from './Attachments'
import { Chain } from './Chain'
import { Due } from './Due'
import { QuestionList } from './QuestionList'
import { useCatalog } from './useCatalog'

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
        {facts.map(
          ([name, value]) =>
            value && (
              <View key={name} className="flex-row justify-between gap-4">
                <Text look="faint" className="shrink">
                  {name}
                </Text>
                <Text className="shrink text-end text-sm">{value}</Text>
              </View>
            ),
        )}
      </Card>
      {details && (
        <Part title={t('facts.justification')}>
          <Text selectable>{details.justification}</Text>
        </Part>
      )}
      {details && (
        <Part title={t('chain.title')}>
          <Chain decisions={details.decisions} />
        </Part>
      )}
      <QuestionList view={view} questions={details?.questions ?? []} />
      <Part title={t('files.title')}>
        <Attachments requestId={view.requestId} />
      </Part>
    </>
  )
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="gap-2">
      <Text look="heading" className="text-base">
        {title}
      </Text>
      <Card>{children}</Card>
    </View>
  )
}
