import { zodResolver } from '@hookform/resolvers/zod'
import type Modeler from 'bpmn-js/lib/Modeler'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/Field'
import type { CommandStack, Connection, ElementRegistry } from '../modeler/diagram'
import { withRow, type RoutingTable } from '../modeler/routingTable'
import { goTo } from '../modeler/view'
import { stepWords } from '../stepWords'
import { PlaceField } from './PlaceField'
import { PutIn } from './PutIn'
import { becauseIn, idIn, nameOf } from './stepForm'
import { usePlaces } from './usePlaces'

const AMOUNT = /^\d{1,13}(\.\d{1,4})?$/

/** Asks what a new approval step is called and who goes through it, and puts it into the flow. */
export function AddStepDialog({
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
      z.object({
        place: z.string(),
        name: nameOf(t, 100),
        id: idIn(registry, t),
        amountOver: z.string().trim().regex(AMOUNT, t('step.amountForm')).or(z.literal('')),
        because: becauseIn(t),
      }),
    ),
    defaultValues: {
      place: first,
      name: '',
      id: '',
      amountOver: '',
      because: '',
    },
  })
  const { errors } = form.formState

  const submit = form.handleSubmit((values) => {
    const table = modeler.get<RoutingTable>('routingTable').xml
    modeler.get<CommandStack>('commandStack').execute('flow.insertApprovalStep', {
      arrow: arrowAt(values.place),
      step: { id: values.id, name: values.name, words: stepWords(t, values.id, values.name) },
      table:
        table === null
          ? undefined
          : withRow(table, {
              level: values.id,
              because: values.because,
              amountOver: values.amountOver || undefined,
            }),
    })
    const added = registry.get(values.id)
    if (added) {
      goTo(modeler, added)
    }
    onClose()
  })

  return (
    <Dialog title={t('step.add')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('step.what')}</p>
        <TextField
          label={t('step.name')}
          required
          autoFocus
          placeholder={t('step.nameExample')}
          error={errors.name?.message}
          {...form.register('name')}
        />
        <TextField
          label={t('step.id')}
          required
          dir="ltr"
          spellCheck={false}
          placeholder="LEGAL"
          hint={t('step.idHint')}
          error={errors.id?.message}
          {...form.register('id')}
        />
        <PlaceField places={places} {...form.register('place')} />
        <TextField
          label={t('step.amountOver')}
          inputMode="decimal"
          dir="ltr"
          hint={t('step.amountHint')}
          error={errors.amountOver?.message}
          {...form.register('amountOver')}
        />
        <TextField
          label={t('step.because')}
          required
          hint={t('step.becauseHint')}
          error={errors.because?.message}
          {...form.register('because')}
        />
        <PutIn onCancel={onClose} />
      </form>
    </Dialog>
  )
}
