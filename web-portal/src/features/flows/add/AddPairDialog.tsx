import { zodResolver } from '@hookform/resolvers/zod'
import type Modeler from 'bpmn-js/lib/Modeler'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isReserved } from 'bpmnlint-plugin-athena/static'
import { z } from '@/api/zod'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/Field'
import type { CommandStack, Connection, ElementRegistry } from '../modeler/diagram'
import type { NewPair } from '../modeler/parallelApprovals'
import { withRow, type RoutingTable } from '../modeler/routingTable'
import { goTo } from '../modeler/view'
import { laneWords, pairWords } from '../stepWords'
import { PlaceField } from './PlaceField'
import { PutIn } from './PutIn'
import { isFree, PLAIN, STEP_ID } from './stepId'
import { usePlaces } from './usePlaces'

const LANES = ['one', 'other'] as const

/** Asks what two approvals beside each other are called, and puts them into the flow. */
export function AddPairDialog({
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
  const lane = z.object({
    name: z.string().trim().min(1, t('form.required')).max(60),
    id: z
      .string()
      .trim()
      .regex(STEP_ID, t('step.idForm'))
      .refine((id) => isFree(registry, id), t('step.idTaken'))
      .refine((id) => !isReserved(id), t('pair.reserved')),
    because: z.string().trim().regex(PLAIN, t('step.becauseForm')),
  })
  const form = useForm({
    resolver: zodResolver(
      z
        .object({ place: z.string(), one: lane, other: lane })
        .refine(({ one, other }) => one.id !== other.id, { path: ['other', 'id'], message: t('pair.same') }),
    ),
    defaultValues: {
      place: first,
      one: { name: '', id: '', because: '' },
      other: { name: '', id: '', because: '' },
    },
  })
  const { errors } = form.formState

  const submit = form.handleSubmit(({ place, one, other }) => {
    const pair: NewPair = {
      lanes: [
        { ...one, words: laneWords(t, one.id, one.name, other.name) },
        { ...other, words: laneWords(t, other.id, other.name, one.name) },
      ],
      words: pairWords(t, one.name, other.name),
    }
    const table = modeler.get<RoutingTable>('routingTable').xml
    const rows = [one, other].map(({ id, because }) => ({ level: id, because }))
    modeler.get<CommandStack>('commandStack').execute('flow.insertParallelApprovals', {
      arrow: arrowAt(place),
      table: table === null ? undefined : rows.reduce(withRow, table),
      ...pair,
    })
    const added = registry.get(one.id)
    if (added) {
      goTo(modeler, added)
    }
    onClose()
  })

  return (
    <Dialog title={t('pair.add')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('pair.what')}</p>
        <PlaceField places={places} {...form.register('place')} />
        {LANES.map((which) => (
          <fieldset key={which} className="flex flex-col gap-3 rounded-lg border border-line p-3">
            <legend className="px-1 text-sm font-semibold">{t(`pair.${which}`)}</legend>
            <TextField
              label={t('step.name')}
              required
              error={errors[which]?.name?.message}
              {...form.register(`${which}.name`)}
            />
            <TextField
              label={t('step.id')}
              required
              dir="ltr"
              spellCheck={false}
              hint={t('step.idHint')}
              error={errors[which]?.id?.message}
              {...form.register(`${which}.id`)}
            />
            <TextField
              label={t('step.because')}
              required
              error={errors[which]?.because?.message}
              {...form.register(`${which}.because`)}
            />
          </fieldset>
        ))}
        <PutIn onCancel={onClose} />
      </form>
    </Dialog>
  )
}
