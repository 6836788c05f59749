import { zodResolver } from '@hookform/resolvers/zod'
import type Modeler from 'bpmn-js/lib/Modeler'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { Dialog } from '@/ui/Dialog'
import type { CommandStack, Connection, ElementRegistry } from '../modeler/diagram'
import type { NewPair } from '../modeler/parallelApprovals'
import { withRow, type RoutingTable } from '../modeler/routingTable'
import { goTo } from '../modeler/view'
import { laneWords, pairWords } from '../stepWords'
import { besideIn, BesideFields, NOBODY } from './besideForm'
import { PlaceField } from './PlaceField'
import { PutIn } from './PutIn'
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
  const lane = besideIn(registry, t)
  const form = useForm({
    resolver: zodResolver(
      z
        .object({ place: z.string(), one: lane, other: lane })
        .refine(({ one, other }) => one.id !== other.id, { path: ['other', 'id'], message: t('pair.same') }),
    ),
    defaultValues: {
      place: first,
      one: NOBODY,
      other: NOBODY,
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
          <BesideFields
            key={which}
            legend={t(`pair.${which}`)}
            errors={errors[which]}
            register={(field) => form.register(`${which}.${field}`)}
          />
        ))}
        <PutIn onCancel={onClose} />
      </form>
    </Dialog>
  )
}
