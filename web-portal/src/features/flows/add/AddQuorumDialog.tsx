import { zodResolver } from '@hookform/resolvers/zod'
import type Modeler from 'bpmn-js/lib/Modeler'
import { Minus, Plus } from 'lucide-react'
import { useFieldArray, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { SelectField, TextField } from '@/ui/Field'
import type { CommandStack, Connection, ElementRegistry } from '../modeler/diagram'
import { withRow, type RoutingTable } from '../modeler/routingTable'
import { goTo } from '../modeler/view'
import { memberWords, quorumWords } from '../stepWords'
import { besideIn, BesideFields, NOBODY, variableIn } from './besideForm'
import { PlaceField } from './PlaceField'
import { PutIn } from './PutIn'
import { usePlaces } from './usePlaces'

const FEWEST = 2
/** With more of them, nobody could read any more what has to hold. */
const MOST = 5

/** Asks who has to approve and how many of them are enough, and puts them into the flow. */
export function AddQuorumDialog({
  modeler,
  arrow,
  onClose,
}: {
  modeler: Modeler
  arrow?: Connection | undefined
  onClose: () => void
}) {
  const { t } = useTranslation('flows')
  const registry = modeler.get<ElementRegistry>('elementRegistry')
  const { places, first, arrowAt } = usePlaces(modeler, arrow)
  const form = useForm({
    resolver: zodResolver(
      z
        .object({
          place: z.string(),
          id: variableIn(registry, t),
          needed: z.string(),
          members: z.array(besideIn(registry, t)),
        })
        .superRefine((group, context) =>
          group.members.forEach(({ id }, place, all) => {
            if (id === group.id || all.findIndex((other) => other.id === id) < place) {
              context.addIssue({ code: 'custom', path: ['members', place, 'id'], message: t('quorum.same') })
            }
          }),
        ),
    ),
    defaultValues: {
      place: first,
      id: '',
      needed: '2',
      members: [NOBODY, NOBODY, NOBODY],
    },
  })
  const { errors } = form.formState
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'members' })
  const needed = useWatch({ control: form.control, name: 'needed' })

  const submit = form.handleSubmit((group) => {
    const count = Number(group.needed)
    const table = modeler.get<RoutingTable>('routingTable').xml
    modeler.get<CommandStack>('commandStack').execute('flow.insertQuorum', {
      arrow: arrowAt(group.place),
      id: group.id,
      needed: count,
      members: group.members.map(({ id, name }) => ({ id, name, words: memberWords(t, id, name, count) })),
      words: quorumWords(t, count, group.members.length),
      table:
        table === null
          ? undefined
          : group.members.reduce((xml, { id, because }) => withRow(xml, { level: id, because }), table),
    })
    const [first] = group.members
    const added = first && registry.get(first.id)
    if (added) {
      goTo(modeler, added)
    }
    onClose()
  })

  const removeLast = () => {
    remove(fields.length - 1)
    if (Number(needed) === fields.length) {
      form.setValue('needed', String(fields.length - 1))
    }
  }

  return (
    <Dialog title={t('quorum.add')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('quorum.what')}</p>
        <PlaceField places={places} {...form.register('place')} />
        <TextField
          label={t('quorum.group')}
          required
          autoFocus
          dir="ltr"
          spellCheck={false}
          placeholder={t('quorum.groupExample')}
          error={errors.id?.message}
          {...form.register('id')}
        />
        <SelectField label={t('quorum.needed')} required {...form.register('needed')}>
          {fields.map((field, place) => (
            <option key={field.id} value={String(place + 1)}>
              {t('quorum.neededOf', { needed: place + 1, members: fields.length })}
            </option>
          ))}
        </SelectField>
        {fields.map((field, place) => (
          <BesideFields
            key={field.id}
            legend={t('quorum.member', { number: place + 1 })}
            errors={errors.members?.[place]}
            register={(name) => form.register(`members.${place}.${name}`)}
          />
        ))}
        <div className="flex flex-wrap gap-2">
          <Button disabled={fields.length === MOST} onClick={() => append(NOBODY)}>
            <Plus size={16} aria-hidden />
            {t('quorum.more')}
          </Button>
          <Button disabled={fields.length === FEWEST} onClick={removeLast}>
            <Minus size={16} aria-hidden />
            {t('quorum.fewer')}
          </Button>
        </div>
        <PutIn onCancel={onClose} />
      </form>
    </Dialog>
  )
}
