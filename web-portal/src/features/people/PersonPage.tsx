import { UserX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { User } from '@/api/generated/athena'
import { problemOf } from '@/api/problem'
import { useMe } from '@/policies'
import { Badge } from '@/ui/Badge'
import { Button, ButtonLink } from '@/ui/Button'
import { Card, Page, Section } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useUserShowQuery } from './api'
import { PersonForm } from './PersonForm'
import { RemovePerson } from './RemovePerson'

/** One person: what an administrator may change of them, and how they are removed. */
export default function PersonPage() {
  const { t } = useTranslation('people')
  const { id = '' } = useParams()
  const { data: user, error, refetch } = useUserShowQuery({ id })
  if (problemOf(error)?.status === 404 || problemOf(error)?.status === 400) {
    return (
      <EmptyState
        icon={<UserX size={22} />}
        title={t('person.unknown')}
        action={<ButtonLink to="/people">{t('person.all')}</ButtonLink>}
      />
    )
  }
  if (!user) {
    return (
      <Page title={t('person.title')} width="narrow">
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton className="h-16" lines={7} />
        )}
      </Page>
    )
  }
  return (
    <Page
      title={user.displayName}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          <span dir="ltr">{user.username}</span>
          {!user.active && <Badge tone="warn">{t('person.inactive')}</Badge>}
        </span>
      }
      width="narrow"
    >
      <PersonForm key={user.id} user={user} refetch={async () => (await refetch()).data} />
      <Removal user={user} />
    </Page>
  )
}

function Removal({ user }: { user: User }) {
  const { t } = useTranslation('people')
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const mayForget = Boolean(user.email)
  if (!user.active && !mayForget) {
    return <p className="text-sm text-ink-soft">{t('remove.isAnonymous')}</p>
  }
  return (
    <Section title={t('remove.section')}>
      <Card className="flex flex-wrap items-center justify-between gap-3 p-5">
        <p className="max-w-sm text-sm text-ink-soft">
          {me.id === user.id ? t('remove.self') : t('remove.lead', { name: user.displayName })}
        </p>
        <Button look="danger" disabled={me.id === user.id} onClick={() => setAsking(true)}>
          {t('remove.ask')}
        </Button>
      </Card>
      {asking && <RemovePerson user={user} onClose={() => setAsking(false)} />}
    </Section>
  )
}
