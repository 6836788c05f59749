import { useTranslation } from 'react-i18next'
import { Choice } from '@/ui/Field'
import type { RequestFilters } from './api'
import { STATUSES } from './filters'

const ANY = 'any'

export function FilterBar({
  filters,
  onChange,
}: {
  filters: RequestFilters
  onChange: (filters: RequestFilters) => void
}) {
  const { t } = useTranslation('requests')
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-3">
      <Choice
        legend={t('filter.status')}
        value={filters.status ?? ANY}
        options={[
          { value: ANY, label: t('filter.any') },
          ...STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
        ]}
        onChange={(status) => onChange({ ...filters, status: status === ANY ? undefined : status })}
      />
      <Choice
        legend={t('filter.finality')}
        value={filters.final === undefined ? ANY : filters.final ? 'true' : 'false'}
        options={[
          { value: ANY, label: t('filter.any') },
          { value: 'false', label: t('filter.open') },
          { value: 'true', label: t('filter.final') },
        ]}
        onChange={(final) => onChange({ ...filters, final: final === ANY ? undefined : final === 'true' })}
      />
    </div>
  )
}
