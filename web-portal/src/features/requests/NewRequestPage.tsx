import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { RequestView } from '@/api/generated/athena'
import { useMe } from '@/policies'
import { Page } from '@/ui/Page'
import { ErrorState } from '@/ui/states'
import { useRequestShowQuery } from './api'
import { currencyOf } from './amount'
import { useChoices, type Choices } from './choices'
import { draftKey, useDraft } from './draft'
import { copied, todayIn, type FormValues } from './formRules'
import { FormSkeleton } from './FormSkeleton'
import { RequestForm } from './RequestForm'
import { SubmittedPanel } from './SubmittedPanel'

export default function NewRequestPage() {
  const [parameters] = useSearchParams()
  const copyOf = parameters.get('copy')
  // Another request to start from is another draft.
  return <NewRequest key={copyOf} copyOf={copyOf} />
}

function NewRequest({ copyOf }: { copyOf: string | null }) {
  const { t, i18n } = useTranslation('requests')
  const me = useMe()
  const draft = useDraft(draftKey(me.id, copyOf), copyOf)
  const [submitted, setSubmitted] = useState<{ request: RequestView; files: File[] }>()
  const { choices, error, retry } = useChoices()
  const original = useRequestShowQuery({ id: copyOf ?? '' }, { skip: !copyOf })
  const [today] = useState(() => todayIn(me.timeZone))

  if (submitted) {
    return <SubmittedPanel {...submitted} />
  }
  const failed = error ?? (original.isError && !original.isFetching ? original.error : undefined)
  const again = () => {
    retry()
    if (original.isError) {
      void original.refetch()
    }
  }
  const ready = choices && (!copyOf || original.data)
  const fresh = () =>
    original.data ? copied(original.data, i18n.language, today) : blank(choices, me.departmentId, me.region)
  return (
    <Page
      title={copyOf ? t('form.titleCopy') : t('form.title')}
      lead={copyOf && original.data ? t('form.leadCopy', { number: original.data.number }) : t('form.lead')}
    >
      {ready ? (
        <RequestForm
          // Discarded, it starts anew with an id of its own.
          key={draft.kept ? 'kept' : 'fresh'}
          draft={draft}
          fresh={fresh()}
          choices={choices}
          today={today}
          onSubmitted={(request, files) => setSubmitted({ request, files })}
        />
      ) : failed ? (
        <ErrorState error={failed} onRetry={again} />
      ) : (
        <FormSkeleton />
      )}
    </Page>
  )
}

function blank(
  choices: Choices | undefined,
  departmentId: string | null | undefined,
  region: string | null | undefined,
): FormValues {
  const rates = choices?.rates
  return {
    categoryId: '',
    reasonId: '',
    title: '',
    amount: '',
    currency: rates ? currencyOf(region, Object.keys(rates.rates), rates.baseCurrency) : '',
    neededBy: '',
    departmentId: departmentId ?? '',
    region: region ?? '',
    justification: '',
  }
}
