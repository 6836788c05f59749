import { zodResolver } from '@hookform/resolvers/zod'
import type Modeler from 'bpmn-js/lib/Modeler'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { SelectField, TextField } from '@/ui/Field'
import type { CommandStack, Connection, ElementRegistry } from '../modeler/diagram'
import { noticePoint } from '../modeler/noticePoint'
import { goTo } from '../modeler/view'
import { placesIn } from '../places'
import { isFree, STEP_ID } from './stepId'

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
  const { t: shell } = useTranslation('shell')
  const registry = modeler.get<ElementRegistry>('elementRegistry')
  const places = placesIn(registry).filter((place) => noticePoint(place.arrow))
  const chosen = places.find((place) => place.arrow === arrow)
  const form = useForm({
    resolver: zodResolver(
      z.object({
        place: z.string(),
        name: z.string().trim().min(1, t('form.required')).max(100),
        id: z
          .string()
          .trim()
          .regex(STEP_ID, t('step.idForm'))
          .refine((id) => isFree(registry, id), t('step.idTaken')),
      }),
    ),
    defaultValues: { place: (chosen ?? places.at(-1))?.arrow.id ?? '', name: '', id: '' },
  })
  const { errors } = form.formState

  const submit = form.handleSubmit(({ place, name, id }) => {
    modeler.get<CommandStack>('commandStack').execute('flow.insertNotice', {
      arrow: arrow && !chosen ? arrow : registry.get(place),
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
        {(!arrow || chosen) && (
          <SelectField label={t('notice.place')} required {...form.register('place')}>
            {places.map((place) => (
              <option key={place.arrow.id} value={place.arrow.id}>
                {t(`step.${place.relation}`, { name: place.level.businessObject.name ?? place.level.id })}
              </option>
            ))}
          </SelectField>
        )}
        <DialogActions>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('notice.putIn')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
