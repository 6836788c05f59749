import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useNames } from '@/api/people'
import { Card, Section } from '@/ui/Page'
import { When } from '@/ui/When'
import { KEY } from '../api'
import { migrationAddress } from './addresses'
import { useMigrationListQuery } from './api'
import { StatusBadge } from './StatusBadge'

const LATEST = 5

/** The latest migrations, if there were any. */
export function MigrationList() {
  const { t } = useTranslation('migration')
  const { data } = useMigrationListQuery({ key: KEY, limit: LATEST }, { refetchOnMountOrArgChange: true })
  const items = data?.items ?? []
  const name = useNames(items.map(({ startedBy }) => startedBy))
  return items.length === 0 ? null : (
    <Section title={t('list')}>
      <Card>
        <ul className="divide-y divide-line">
          {items.map((migration) => (
            <li key={migration.id}>
              <Link
                to={migrationAddress(migration.id)}
                className="block px-5 py-3.5 transition-colors hover:bg-sunken"
              >
                <span className="flex flex-wrap items-center gap-2 text-sm font-medium">
                  {t('moving', { from: migration.from, to: migration.to })}
                  <StatusBadge status={migration.status} />
                </span>
                <span className="mt-0.5 block text-sm text-ink-soft">{migration.note}</span>
                <span className="mt-0.5 block text-xs text-ink-faint">
                  {t('startedBy', { name: name(migration.startedBy) ?? '…' })} ·{' '}
                  <When at={migration.startedAt} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
