import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Category, PeoplePerson } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { SelectField } from '@/ui/Field'
import { countTroubles, type Matrix, type Trouble } from './matrix'
import type { MatrixFilter } from './matrixFilter'
import { TroubleBadge } from './TroubleBadge'

const WORST_FIRST: Trouble[] = ['hole', 'inactive', 'twice', 'blocked', 'alone']

export function MatrixFilters({
  filter,
  onChange,
  matrix,
  categories,
  people,
}: {
  filter: MatrixFilter
  onChange: (change: Partial<MatrixFilter>) => void
  matrix: Matrix
  categories: Category[]
  people: ReadonlyMap<string, PeoplePerson>
}) {
  const { t } = useTranslation('catalog')
  return (
    <div className="flex flex-col gap-3">
      <search className="grid items-end gap-3 sm:grid-cols-3" aria-label={t('filter.label')}>
        <SelectField
          label={t('field.category')}
          required
          value={filter.categoryId}
          onChange={(event) => onChange({ categoryId: event.target.value })}
        >
          <option value="">{t('filter.everyCategory')}</option>
          {categories.map((category) => (
            <option key={category.id} value={category.id}>
              {category.name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('field.region')}
          required
          value={filter.region}
          onChange={(event) => onChange({ region: event.target.value })}
        >
          <option value="">{t('filter.everyRegion')}</option>
          {matrix.regions.map(
            (region) =>
              region && (
                <option key={region} value={region}>
                  {region}
                </option>
              ),
          )}
        </SelectField>
        <div className="pb-2">
          <Checkbox
            label={t('filter.troubled')}
            checked={filter.troubled}
            onChange={(event) => onChange({ troubled: event.target.checked })}
          />
        </div>
      </search>
      {filter.approver && (
        <p className="flex items-center gap-2 text-sm">
          {t('filter.approver', { name: people.get(filter.approver)?.displayName ?? '…' })}
          <Button look="quiet" onClick={() => onChange({ approver: '' })}>
            <X size={14} aria-hidden />
            {t('filter.clearApprover')}
          </Button>
        </p>
      )}
      <Summary matrix={matrix} />
    </div>
  )
}

/** What there is to do, told again when it changes. */
function Summary({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('catalog')
  const counts = countTroubles(matrix.rows)
  const found = WORST_FIRST.filter((trouble) => counts.has(trouble))
  return (
    <div role="status">
      <ul className="flex flex-col gap-1.5 text-sm text-ink-soft">
        {found.map((trouble) => (
          <li key={trouble} className="flex flex-wrap items-center gap-2">
            <TroubleBadge trouble={trouble} />
            {t(`troubleMeans.${trouble}`, { count: counts.get(trouble) ?? 0 })}
          </li>
        ))}
        {found.length === 0 && <li>{t('assignments.sound')}</li>}
      </ul>
    </div>
  )
}
