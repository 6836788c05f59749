import { type NavigationProp, type RouteProp, useNavigation, useRoute } from '@react-navigation/native'
import SearchX from 'lucide-react-native/icons/search-x'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollView } from 'react-native'
import type { ApprovalView, RequestView } from '@/api/types'
import { decision } from '@/database/schema'
import { type Refusal, useFetched } from '@/features/online'
import { useLocal } from '@/features/sync'
import { Screen } from '@/ui/Screen'
import { EmptyState, ErrorState, Loading } from '@/ui/states'
import { eq } from 'drizzle-orm'
import { ApprovalRecord } from './ApprovalRecord'
import { DecideBar } from './DecideBar'
import { useApproval } from './useApproval'

type Here = { Approval: { id: string; decide?: string } }

/** One approval with its request: from this device where it has it, and from the server where it has not. */
export function ApprovalScreen() {
  const { t } = useTranslation('inbox')
  const { setOptions, setParams } = useNavigation<NavigationProp<Here>>()
  const { id, decide } = useRoute<RouteProp<Here>>().params
  const waiting = useApproval(id)
  const decided = useLocal(`decided:${id}`, (database) =>
    database.select().from(decision).where(eq(decision.approvalId, id)).get(),
  )
  const here = waiting?.view ?? decided?.view
  const told = useFetched(here ? undefined : `approval:${id}`, (http, signal) =>
    http.get(`/api/v1/approvals/${id}`, { signal }).then((answer) => answer.data as ApprovalView),
  )
  const view = here ?? told.data
  const request = useFetched(
    view && !waiting?.details ? `request:${view.requestId}` : undefined,
    (http, signal) =>
      http
        .get(`/api/v1/requests/${view?.requestId}`, { signal })
        .then((answer) => answer.data as RequestView),
  )
  const number = view?.request.number
  useEffect(() => {
    if (number !== undefined) {
      setOptions({ title: t('detail.title', { number }) })
    }
  }, [number, setOptions, t])
  return (
    <Screen>
      <ScrollView contentContainerClassName="gap-4 p-4">
        {view ? (
          <ApprovalRecord view={view} details={waiting?.details ?? request.data} />
        ) : told.refusal ? (
          <NotThere refusal={told.refusal} onRetry={told.again} />
        ) : (
          <Loading />
        )}
      </ScrollView>
      {waiting && (
        <DecideBar
          approval={waiting}
          asked={decide === 'APPROVE' ? decide : undefined}
          onClose={() => setParams({ decide: undefined })}
        />
      )}
    </Screen>
  )
}

function NotThere({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  const { t } = useTranslation('shell')
  return refusal.problem === undefined ? (
    <ErrorState why={refusal.why} onRetry={onRetry} />
  ) : (
    <EmptyState icon={SearchX} title={t('error.missing')}>
      {t('error.missingDetail')}
    </EmptyState>
  )
}
