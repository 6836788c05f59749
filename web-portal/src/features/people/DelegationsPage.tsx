import { Plus, Repeat2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Delegation } from '@/api/generated/athena'
import { useAllCategoriesQuery } from '@/api/lists'
import { useNames } from '@/api/people'
import { useAllowed, useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { Card, Page, Section } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useDelegationListQuery } from './delegationsApi'
import { DelegationsEndDialog } from './DelegationsEndDialog'
import { DelegationsItem } from './DelegationsItem'

// The form comes with its library when somebody wants to fill it in.
const DelegationsForm = lazy(() => import('./DelegationsForm'))

const MOST = 200

/** Who decides on whose behalf, and when. */
export default function DelegationsPage() {
  const { t } = useTranslation('approvals')
  const me = useMe()
  const allowed = useAllowed()
  const [creating, setCreating] = useState(false)
  const [ending, setEnding] = useState<Delegation>()
  const { data, error, refetch } = useDelegationListQuery({ limit: MOST })
  const { data: categories } = useAllCategoriesQuery()
  const delegations = [...(data?.items ?? [])].sort((one, other) => one.from.localeCompare(other.from))
  const names = useNames(delegations.flatMap(({ fromUserId, toUserId }) => [fromUserId, toUserId]))
  const given = delegations.filter(({ fromUserId }) => fromUserId === me.id)
  const received = delegations.filter(({ toUserId }) => toUserId === me.id)
  const others = delegations.filter(({ fromUserId, toUserId }) => fromUserId !== me.id && toUserId !== me.id)
  const mayGive = allowed('approvals:decide')

  const list = (title: string, items: Delegation[], show: 'from' | 'to' | 'both') => (
    <Section title={title}>
      <Card>
        <ul aria-label={title} className="divide-y divide-line">
          {items.map((delegation) => (
            <DelegationsItem
              key={delegation.id}
              delegation={delegation}
              show={show}
              names={names}
              category={categories?.find(({ id }) => id === delegation.categoryId)?.name}
              onEnd={show === 'from' ? undefined : () => setEnding(delegation)}
            />
          ))}
        </ul>
      </Card>
    </Section>
  )

  return (
    <Page
      title={t('delegations.title')}
      lead={<span className="block max-w-prose">{t('delegations.lead')}</span>}
      actions={
        mayGive && (
          <Button look="primary" onClick={() => setCreating(true)}>
            <Plus size={16} aria-hidden />
            {t('delegations.new')}
          </Button>
        )
      }
    >
      {!data ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={3} className="h-16" />
        )
      ) : (
        <>
          {given.length > 0
            ? list(t('delegations.given'), given, 'to')
            : mayGive && (
                <Card>
                  <EmptyState icon={<Repeat2 size={22} />} title={t('delegations.none')}>
                    {t('delegations.noneDetail')}
                  </EmptyState>
                </Card>
              )}
          {received.length > 0 && list(t('delegations.received'), received, 'from')}
          {others.length > 0 && list(t('delegations.others'), others, 'both')}
        </>
      )}
      {creating && (
        <Suspense>
          <DelegationsForm onClose={() => setCreating(false)} categories={categories ?? []} />
        </Suspense>
      )}
      {ending && (
        <DelegationsEndDialog
          delegation={ending}
          name={names(ending.toUserId) ?? '…'}
          onClose={() => setEnding(undefined)}
        />
      )}
    </Page>
  )
}
