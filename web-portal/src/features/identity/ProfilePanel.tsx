import { useTranslation } from 'react-i18next'
import { useAllDepartmentsQuery } from '@/api/lists'
import { useMe } from '@/policies'
import { Avatar } from '@/ui/Avatar'
import { Badge } from '@/ui/Badge'
import { Card, Section } from '@/ui/Page'
import { ProfileForm } from './ProfileForm'

/** Who one is here, which only an administrator changes, and what one says oneself. */
export function ProfilePanel() {
  const { t } = useTranslation('identity')
  const me = useMe()
  const { data: departments } = useAllDepartmentsQuery(undefined, { skip: !me.departmentId })
  const department = departments?.find(({ id }) => id === me.departmentId)?.name
  const facts: [string, string | null | undefined][] = [
    [t('profile.username'), me.username],
    [t('profile.email'), me.email],
    [t('profile.department'), me.departmentId ? (department ?? '…') : undefined],
    [t('profile.region'), me.region],
  ]
  return (
    <Section title={t('profile.title')}>
      <Card className="flex flex-col gap-5 p-5">
        <div className="flex flex-wrap items-center gap-4">
          <Avatar name={me.displayName} size={48} />
          <div className="min-w-0 flex-1">
            <p className="truncate text-base font-semibold">{me.displayName}</p>
            <p className="mt-1 flex flex-wrap gap-1">
              {me.roles.map((role) => (
                <Badge key={role} tone="accent">
                  {t(`role.${role}`)}
                </Badge>
              ))}
            </p>
          </div>
        </div>
        <dl className="grid gap-x-6 gap-y-3 xs:grid-cols-2">
          {facts.map(([name, value]) => (
            <div key={name} className="min-w-0">
              <dt className="text-xs text-ink-faint">{name}</dt>
              <dd className="text-sm break-words">
                {value ? <bdi>{value}</bdi> : <span className="text-ink-faint">{t('profile.none')}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-xs text-ink-faint">{t('profile.whoChanges')}</p>
        <hr className="border-line" />
        <ProfileForm />
      </Card>
    </Section>
  )
}
