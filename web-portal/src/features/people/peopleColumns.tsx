import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { User } from '@/api/generated/athena'
import { Avatar } from '@/ui/Avatar'
import { Badge } from '@/ui/Badge'
import type { Column } from '@/ui/DataTable'
import { ActivatePerson } from './ActivatePerson'
import { useAllDepartmentsQuery } from '@/api/lists'

/** What the list says of each person. */
export function usePeopleColumns(): Column<User>[] {
  const { t } = useTranslation('people')
  const { data: departments = [] } = useAllDepartmentsQuery()
  const names = new Map(departments.map(({ id, name }) => [id, name]))
  return [
    {
      key: 'name',
      title: t('field.displayName'),
      plain: true,
      cell: (user) => (
        <span className="flex items-center gap-3">
          <Avatar name={user.displayName} size={32} />
          <span className="min-w-0">
            <Link to={`/people/${user.id}`} className="font-medium break-words hover:underline">
              {user.displayName}
            </Link>
            <span className="block truncate text-xs text-ink-faint" dir="auto">
              {user.username}
              {user.email && ` · ${user.email}`}
            </span>
          </span>
        </span>
      ),
    },
    {
      key: 'roles',
      title: t('field.roles'),
      cell: (user) => (
        <span className="flex flex-wrap gap-1">
          {user.roles.map((role) => (
            <Badge key={role} tone={role === 'ADMIN' ? 'accent' : 'neutral'}>
              {t(`role.${role}`)}
            </Badge>
          ))}
          {user.roles.length === 0 && <span className="text-ink-faint">{t('person.noRole')}</span>}
        </span>
      ),
    },
    {
      key: 'department',
      title: t('field.department'),
      cell: (user) => (user.departmentId ? (names.get(user.departmentId) ?? '…') : '—'),
    },
    { key: 'region', title: t('field.region'), cell: (user) => user.region ?? '—' },
    {
      key: 'state',
      title: t('filter.state'),
      cell: (user) =>
        user.active ? (
          <Badge tone="good">{t('person.active')}</Badge>
        ) : (
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone="warn">{t('person.inactive')}</Badge>
            {user.email && <ActivatePerson user={user} />}
          </span>
        ),
    },
  ]
}
