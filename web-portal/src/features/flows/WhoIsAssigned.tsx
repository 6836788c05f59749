import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAllCategoriesQuery } from '@/api/lists'
import type { PeoplePerson } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { useAllAssignmentsQuery, useAssignmentCreateMutation } from '@/features/catalog'
import { Button } from '@/ui/Button'
import { PeopleField } from '@/ui/PeopleField'
import { ErrorState, FormProblem, Skeleton } from '@/ui/states'

/**
 * Who decides at a step, or is told where people are told of requests. What is new has nobody yet: people are named for all
 * categories at once, and the assignments say more exactly who it is where.
 */
export function WhoIsAssigned({
  to: level,
  for: use,
  onNamed,
}: {
  to: string
  for: 'step' | 'notice'
  onNamed: () => void
}) {
  const { t } = useTranslation('flows')
  const { data: categories } = useAllCategoriesQuery()
  const { data: assignments, error, refetch } = useAllAssignmentsQuery()
  const [create, { isLoading }] = useAssignmentCreateMutation()
  const [chosen, setChosen] = useState<PeoplePerson[]>([])
  const [refusal, setRefusal] = useState<CallError>()
  if (!categories || !assignments) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={2} />
  }
  const here = assignments.filter((assignment) => assignment.level === level)
  const without = categories.filter(
    ({ id, active }) => active && !here.some(({ categoryId }) => categoryId === id),
  )
  const name = async () => {
    setRefusal(undefined)
    try {
      for (const { id } of without) {
        await create({
          assignmentInput: { categoryId: id, level, approverIds: chosen.map((person) => person.id) },
        }).unwrap()
      }
      setChosen([])
      onNamed()
    } catch (refused) {
      setRefusal(refused as CallError)
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">{t(`who.${use}.title`)}</h3>
      <p className="text-sm text-ink-soft">
        {without.length === 0
          ? t('who.everywhere', { count: here.length })
          : t('who.missing', { categories: without.map((category) => category.name).join(', ') })}{' '}
        <Link to="/assignments" className="text-accent underline">
          {t('who.assignments')}
        </Link>
      </p>
      {without.length > 0 && (
        <>
          <PeopleField
            chosen={chosen}
            onChange={setChosen}
            role="APPROVER"
            words={{
              label: t(`who.${use}.people`),
              hint: t('who.peopleHint'),
              inactive: t('who.inactive'),
              remove: (person) => t('who.remove', { name: person }),
            }}
          />
          <FormProblem error={refusal} />
          <Button disabled={chosen.length === 0} busy={isLoading} onClick={() => void name()}>
            {t(`who.${use}.name`)}
          </Button>
        </>
      )}
    </div>
  )
}
