import { zodResolver } from '@hookform/resolvers/zod'
import type Modeler from 'bpmn-js/lib/Modeler'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/Field'
import type { CommandStack, Connection, ElementRegistry } from '../modeler/diagram'
import { noticePoint } from '../modeler/noticePoint'
import { goTo } from '../modeler/view'
import { PlaceField } from './PlaceField'
import { PutIn } from './PutIn'
import { idIn, nameOf } from './stepForm'
import { usePlaces } from './usePlaces'

/** Asks what a point is called at which people are told of requests, and puts it into the flow. */
export function AddNoticeDialog({
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
  const { places, first, arrowAt } = usePlaces(
    modeler,
    arrow,
    ({ arrow }) => noticePoint(arrow) !== undefined,
  )
  const form = useForm({
    resolver: zodResolver(
      z.object({
        place: z.string(),
        name: nameOf(t, 100),
        id: idIn(registry, t),
      }),
    ),
    defaultValues: { place: first, name: '', id: '' },
  })
  const { errors } = form.formState

  const submit = form.handleSubmit(({ place, name, id }) => {
    modeler.get<CommandStack>('commandStack').execute('flow.insertNotice', {
      arrow: arrowAt(place),
      id,
      name,
    })
    const added = registry.get(id)
    if (added) {
      goTo(modeler, added)
    }
    onClose()
  })

  return (
    <Dialog title={t('notice.add')} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('notice.what')}</p>
        <TextField
          label={t('notice.name')}
          required
          autoFocus
          placeholder={t('notice.nameExample')}
          error={errors.name?.message}
          {...form.register('name')}
        />
        <TextField
          label={t('step.id')}
          required
          dir="ltr"
          spellCheck={false}
          placeholder="TELL_FINANCE"
          hint={t('step.idHint')}
          error={errors.id?.message}
          {...form.register('id')}
        />
        <PlaceField places={places} {...form.register('place')} />
        <PutIn onCancel={onClose} />
      </form>
    </Dialog>
  )
}
