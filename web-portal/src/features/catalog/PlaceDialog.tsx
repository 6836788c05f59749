import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assignment, Department, PeoplePerson } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { SelectField } from '@/ui/Field'
import { ApproverForm } from './ApproverForm'
import type { Cell, Row } from './matrix'
import { TroubleBadge } from './TroubleBadge'

/** Who decides at a place: for every department, and for those that have approvers of their own. */
export function PlaceDialog({
  cell,
  row,
  people,
  departments,
  onClose,
}: {
  cell: Cell
  row: Row
  people: ReadonlyMap<string, PeoplePerson>
  departments: Department[]
  onClose: () => void
}) {
  const { t } = useTranslation('catalog')
  /** The departments given their own here and not yet saved. */
  const [added, setAdded] = useState<string[]>([])
  const place = { categoryId: cell.categoryId, level: cell.level, region: cell.region }
  const own = new Map(cell.overrides.map((override) => [override.departmentId ?? '', override]))
  const shown = [...new Set([...own.keys(), ...added])]
  const free = departments.filter(({ id }) => !shown.includes(id))
  const nameOf = (id: string) => departments.find((department) => department.id === id)?.name ?? id
  const form = (assignment: Assignment | undefined, departmentId?: string) => (
    <ApproverForm
      key={`${departmentId ?? ''} ${assignment?.id ?? 'new'}`}
      assignment={assignment}
      place={{ ...place, departmentId }}
      people={people}
      label={departmentId ? nameOf(departmentId) : t('place.everyDepartment')}
      autoFocus={!departmentId || added.includes(departmentId)}
      onDone={departmentId ? () => setAdded(added.filter((id) => id !== departmentId)) : onClose}
    />
  )
  return (
    <Dialog
      wide
      title={`${row.category.name} · ${row.level.name} · ${cell.region ?? t('assignments.everyRegion')}`}
      onClose={onClose}
    >
      <div className="flex flex-col gap-5">
        {cell.trouble && (
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <TroubleBadge trouble={cell.trouble} />
            {t(`troubleMeans.${cell.trouble}`, { count: 1 })}
          </p>
        )}
        {form(cell.own)}
        {cell.inherited && <p className="text-sm text-ink-soft">{t('place.inherited')}</p>}
        <section className="flex flex-col gap-4 border-t border-line pt-4">
          <div>
            <h3 className="text-sm font-semibold">{t('place.departments')}</h3>
            <p className="text-xs text-ink-faint">{t('place.departmentsHint')}</p>
          </div>
          {shown.map((departmentId) => form(own.get(departmentId), departmentId))}
          {free.length > 0 && <AddDepartment free={free} onAdd={(id) => setAdded([...added, id])} />}
        </section>
      </div>
    </Dialog>
  )
}

function AddDepartment({ free, onAdd }: { free: Department[]; onAdd: (id: string) => void }) {
  const { t } = useTranslation('catalog')
  const [chosen, setChosen] = useState('')
  return (
    <div className="flex flex-wrap items-end gap-2">
      <SelectField
        label={t('place.addFor')}
        required
        className="min-w-48 flex-1"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t('place.chooseDepartment')}</option>
        {free.map(({ id, name, region }) => (
          <option key={id} value={id}>
            {name} ({region})
          </option>
        ))}
      </SelectField>
      <Button
        disabled={!chosen}
        onClick={() => {
          onAdd(chosen)
          setChosen('')
        }}
      >
        <Plus size={16} aria-hidden />
        {t('place.add')}
      </Button>
    </div>
  )
}
