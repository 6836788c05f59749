import { useTranslation } from 'react-i18next'
import type { Assignment, AssignmentMatrixSimulateApiArg, Department } from '@/api/generated/athena'
import { Avatar } from '@/ui/Avatar'
import { Badge } from '@/ui/Badge'
import { Money } from '@/ui/Money'
import { ErrorState, Skeleton } from '@/ui/states'
import { useAssignmentMatrixSimulateQuery } from './api'
import { TroubleBadge } from './TroubleBadge'

/** The answer of the simulator: level by level the people, and the assignment that names them. */
export function Decided({
  asked,
  departments,
}: {
  asked: AssignmentMatrixSimulateApiArg
  departments: Department[]
}) {
  const { t } = useTranslation('catalog')
  const { currentData, error, refetch } = useAssignmentMatrixSimulateQuery(asked)
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />
  }
  if (!currentData) {
    return <Skeleton className="h-20" lines={3} />
  }
  const nameOf = (id: string) => departments.find((department) => department.id === id)?.name ?? id
  const why = (assignment: Assignment) =>
    t(
      assignment.departmentId && assignment.region
        ? 'simulator.byBoth'
        : assignment.departmentId
          ? 'simulator.byDepartment'
          : assignment.region
            ? 'simulator.byRegion'
            : 'simulator.byAll',
      {
        region: assignment.region ?? '',
        department: assignment.departmentId ? nameOf(assignment.departmentId) : '',
      },
    )
  return (
    <section aria-live="polite" className="border-t border-line pt-4">
      <p className="mb-3 text-sm text-ink-soft">
        {t('simulator.amountBase')}{' '}
        <Money amount={currentData.amountBase} currency={currentData.baseCurrency} />
      </p>
      {currentData.levels.length === 0 && <p className="text-sm">{t('simulator.noLevel')}</p>}
      <ol className="flex flex-col gap-3">
        {currentData.levels.map((step) => {
          const active = step.deciders.filter((decider) => decider.active)
          return (
            <li key={step.level} className="rounded-lg border border-line p-3">
              <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">
                {step.levelName}
                {!step.assignment && <TroubleBadge trouble="hole" />}
                {step.assignment && active.length === 0 && <TroubleBadge trouble="inactive" />}
                {active.length === 1 && <TroubleBadge trouble="alone" />}
              </p>
              <p className="text-xs text-ink-faint">{step.because}</p>
              <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
                {step.deciders.map((decider) => (
                  <li key={`${decider.id} ${decider.onBehalfOf ?? ''}`} className="flex items-center gap-2">
                    <Avatar name={decider.displayName} size={22} />
                    <span className={decider.active ? undefined : 'line-through'}>{decider.displayName}</span>
                    {!decider.active && <Badge tone="bad">{t('place.gone')}</Badge>}
                    {decider.onBehalfOf && (
                      <span className="text-xs text-ink-faint">
                        {t('simulator.onBehalfOf', {
                          name: step.deciders.find(({ id }) => id === decider.onBehalfOf)?.displayName ?? '',
                        })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
              <p className="mt-2 text-xs text-ink-soft">
                {step.assignment ? why(step.assignment) : t('simulator.byNone')}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
