import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assignment, PeoplePerson } from '@/api/generated/athena'
import { isStale, problemOf, type CallError } from '@/api/problem'
import { useSaveOver } from '@/api/useSaveOver'
import { Button } from '@/ui/Button'
import { ConcurrentChange } from '@/ui/ConcurrentChange'
import { PeopleField } from '@/ui/PeopleField'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import {
  useAllAssignmentsQuery,
  useAssignmentCreateMutation,
  useAssignmentRemoveMutation,
  useAssignmentUpdateMutation,
} from './api'
import type { Place } from './matrix'

/** The approvers of one assignment, there or to be. Without any left it is removed, and a wider one counts again. */
export function ApproverForm({
  assignment,
  place,
  people,
  label,
  autoFocus,
  onDone,
}: {
  assignment: Assignment | undefined
  place: Place & { departmentId?: string | undefined }
  people: ReadonlyMap<string, PeoplePerson>
  label: string
  autoFocus: boolean
  onDone: () => void
}) {
  const { t } = useTranslation(['catalog', 'shell'])
  const tell = useToast()
  const known = (ids: readonly string[]) =>
    ids.map((id) => people.get(id) ?? { id, displayName: id, active: false })
  const [chosen, setChosen] = useState(() => known(assignment?.approverIds ?? []))
  const [empty, setEmpty] = useState(false)
  /** What was asked for last: keeping it against a newer version is the same again. */
  const [wanted, setWanted] = useState<'save' | 'remove'>('save')
  const [refusal, setRefusal] = useState<CallError>()
  const { refetch } = useAllAssignmentsQuery()
  const [create, creation] = useAssignmentCreateMutation()
  const [update, change] = useAssignmentUpdateMutation()
  const [remove, removal] = useAssignmentRemoveMutation()
  const { newer, save, accept } = useSaveOver(assignment, async () =>
    (await refetch()).data?.find(({ id }) => id === assignment?.id),
  )
  const busy = creation.isLoading || change.isLoading || removal.isLoading
  const goneAlready = chosen.some(({ active }) => !active)

  const run = async (what: 'save' | 'remove') => {
    setEmpty(what === 'save' && chosen.length === 0)
    setWanted(what)
    setRefusal(undefined)
    if (what === 'save' && chosen.length === 0) {
      return
    }
    const assignmentInput = { ...place, approverIds: chosen.map(({ id }) => id) }
    try {
      const done = await save((ifMatch) =>
        !assignment
          ? create({ assignmentInput }).unwrap()
          : what === 'remove'
            ? remove({ id: assignment.id, 'If-Match': ifMatch }).unwrap()
            : update({ id: assignment.id, 'If-Match': ifMatch, assignmentInput }).unwrap(),
      )
      if (done) {
        tell({ text: t(what === 'remove' ? 'place.removed' : 'place.saved') })
        onDone()
      }
    } catch (error) {
      setRefusal(error as CallError)
    }
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void run('save')
      }}
    >
      {newer && (
        <ConcurrentChange
          compared={[
            {
              label: t('place.approvers'),
              theirs: known(newer.approverIds)
                .map(({ displayName }) => displayName)
                .join(', '),
              yours:
                wanted === 'remove'
                  ? t('assignments.nobody')
                  : chosen.map(({ displayName }) => displayName).join(', '),
            },
          ]}
          onTake={() => {
            setChosen(known(newer.approverIds))
            accept()
          }}
          onKeep={() => {
            accept()
            void run(wanted)
          }}
        />
      )}
      <PeopleField
        chosen={chosen}
        onChange={setChosen}
        role="APPROVER"
        autoFocus={autoFocus}
        error={empty ? t('place.nobody') : undefined}
        words={{
          label,
          hint: t('place.hint'),
          inactive: t('place.gone'),
          remove: (name) => t('place.take', { name }),
        }}
      />
      {goneAlready && <p className="text-xs text-bad">{t('place.goneHint')}</p>}
      {!isStale(refusal) && <FormProblem error={refusal} />}
      {problemOf(refusal)?.errors?.map(({ pointer, detail }) => (
        <p key={pointer} className="text-xs text-bad">
          {chosen[Number(pointer.split('/').at(-1))]?.displayName} {detail}
        </p>
      ))}
      <div className="flex flex-wrap justify-end gap-2">
        {assignment && (
          <Button look="danger" busy={busy} onClick={() => void run('remove')}>
            {t('place.remove')}
          </Button>
        )}
        <Button type="submit" look="primary" busy={busy}>
          {t('shell:action.save')}
        </Button>
      </div>
    </form>
  )
}
