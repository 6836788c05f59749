import { Building2, CornerDownRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PeoplePerson } from '@/api/generated/athena'
import { classes } from '@/ui/classes'
import type { Cell, Row } from './matrix'
import { TroubleBadge } from './TroubleBadge'

/** Who decides at one place; pressing it edits that. */
export function MatrixCell({
  cell,
  row,
  people,
  approver,
  place,
  isCurrent,
  onFocus,
  onEdit,
}: {
  cell: Cell
  row: Row
  people: ReadonlyMap<string, PeoplePerson>
  approver: string
  place: string
  isCurrent: boolean
  onFocus: () => void
  onEdit: () => void
}) {
  const { t } = useTranslation('catalog')
  const counted = cell.own ?? cell.inherited
  const names = (counted?.approverIds ?? []).map(
    (id) => people.get(id) ?? { id, displayName: '…', active: true },
  )
  const marked = [cell.own, ...cell.overrides].some((one) => one?.approverIds.includes(approver))
  return (
    <td role="gridcell" className="border-b border-line p-0 align-top">
      <button
        type="button"
        data-place={place}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
        onClick={onEdit}
        aria-label={t('assignments.editPlace', {
          category: row.category.name,
          level: row.level.name,
          region: cell.region ?? t('assignments.everyRegion'),
          who: names.map(({ displayName }) => displayName).join(', ') || t('assignments.nobody'),
          trouble: cell.trouble ? t(`trouble.${cell.trouble}`) : '',
        })}
        className={classes(
          'flex h-full min-h-14 w-full flex-col items-start gap-1 px-3 py-2.5 text-start hover:bg-sunken focus-visible:-outline-offset-2',
          marked && 'bg-accent-soft',
        )}
      >
        {names.length > 0 ? (
          <span className={classes('block break-words', !cell.own && 'text-ink-faint')}>
            {names.map((person, at) => (
              <span key={person.id}>
                {at > 0 && ', '}
                <span className={person.active ? undefined : 'line-through'}>{person.displayName}</span>
              </span>
            ))}
          </span>
        ) : (
          !cell.trouble && <span className="text-ink-faint">—</span>
        )}
        {!cell.own && cell.inherited && (
          <span className="flex items-center gap-1 text-xs text-ink-faint">
            <CornerDownRight size={12} aria-hidden className="rtl:-scale-x-100" />
            {t('assignments.inherited')}
          </span>
        )}
        {cell.trouble && <TroubleBadge trouble={cell.trouble} />}
        {cell.overrides.length > 0 && (
          <span className="flex items-center gap-1 text-xs text-ink-soft">
            <Building2 size={12} aria-hidden />
            {t('assignments.overrides', { count: cell.overrides.length })}
          </span>
        )}
      </button>
    </td>
  )
}
