import { type RouteProp, useNavigation, useRoute } from '@react-navigation/native'
import SearchX from 'lucide-react-native/icons/search-x'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollView } from 'react-native'
import type { RequestView } from '@/api/types'
import { useFetched } from '@/features/online'
import { useLocal } from '@/features/sync'
import { Screen } from '@/ui/Screen'
import { EmptyState, ErrorState, Loading } from '@/ui/states'
import { Decisions } from './Decisions'
import { Section } from '@/ui/Section'
import { Questions } from './Questions'
import { RequestBar } from './RequestBar'
import { RequestFacts } from './RequestFacts'
import { RequestFiles } from './RequestFiles'
import { type RequestRow, requestOf } from './requestPages'
import { Timeline } from './Timeline'

/** One request: from this device where it has it, and from the server where it has not. */
export function RequestScreen() {
  const { t } = useTranslation(['request', 'shell'])
  const { setOptions } = useNavigation()
  const { id } = useRoute<RouteProp<{ Request: { id: string } }>>().params
  const row = useLocal(`request:${id}`, (database) => requestOf(database, id))
  const told = useFetched(row ? undefined : `request:${id}`, (http, signal) =>
    http.get(`/api/v1/requests/${id}`, { signal }).then((answer) => answer.data as RequestView),
  )
  const standing = row ?? (told.data && { view: told.data, unsent: false, withdrawing: false })
  const number = standing?.view.number
  useEffect(() => {
    if (number) {
      setOptions({ title: t('show.title', { number }) })
    }
  }, [number, setOptions, t])
  return (
    <Screen>
      <ScrollView
        automaticallyAdjustKeyboardInsets
        keyboardShouldPersistTaps="handled"
        contentContainerClassName="gap-4 p-4 pb-8"
      >
        {standing ? (
          <Shown {...standing} />
        ) : told.refusal?.problem !== undefined ? (
          <EmptyState icon={SearchX} title={t('shell:error.missing')}>
            {t('shell:error.missingDetail')}
          </EmptyState>
        ) : told.refusal ? (
          <ErrorState why={told.refusal.why} onRetry={told.again} />
        ) : (
          <Loading />
        )}
      </ScrollView>
      {row && <RequestBar row={row} />}
    </Screen>
  )
}

function Shown(standing: Pick<RequestRow, 'view' | 'unsent' | 'withdrawing'>) {
  const { t } = useTranslation('request')
  const { view, unsent } = standing
  return (
    <>
      <Questions request={view} />
      <RequestFacts {...standing} />
      {view.decisions.length > 0 && (
        <Section title={t('decisions.title')}>
          <Decisions decisions={view.decisions} />
        </Section>
      )}
      {!unsent && (
        <Section title={t('timeline.title')}>
          <Timeline request={view} />
        </Section>
      )}
      <Section title={t('files.title')}>
        <RequestFiles requestId={view.id} sent={!unsent} />
      </Section>
    </>
  )
}
