import { isReserved } from 'bpmnlint-plugin-athena/static'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import type { FieldErrors, UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { TextField } from '@/ui/Field'
import type { ElementRegistry } from '../modeler/diagram'
import { becauseIn, idIn, nameOf } from './stepForm'

/** One of several approvals beside each other. */
interface OneBeside {
  name: string
  id: string
  because: string
}

export const NOBODY: OneBeside = { name: '', id: '', because: '' }

/** The flow notes in variables of this name what becomes of it. */
export function variableIn(registry: ElementRegistry, t: TFunction<'flows'>) {
  return idIn(registry, t).refine((id) => !isReserved(id), t('pair.reserved'))
}

export function besideIn(registry: ElementRegistry, t: TFunction<'flows'>) {
  return z.object({ name: nameOf(t, 60), id: variableIn(registry, t), because: becauseIn(t) })
}

/** Asks what one of them is called, and why requesters have to pass it. */
export function BesideFields({
  legend,
  errors,
  register,
}: {
  legend: ReactNode
  errors: FieldErrors<OneBeside> | undefined
  register: (field: keyof OneBeside) => UseFormRegisterReturn
}) {
  const { t } = useTranslation('flows')
  return (
    <fieldset className="flex flex-col gap-3 rounded-lg border border-line p-3">
      <legend className="px-1 text-sm font-semibold">{legend}</legend>
      <TextField label={t('step.name')} required error={errors?.name?.message} {...register('name')} />
      <TextField
        label={t('step.id')}
        required
        dir="ltr"
        spellCheck={false}
        hint={t('step.idHint')}
        error={errors?.id?.message}
        {...register('id')}
      />
      <TextField
        label={t('step.because')}
        required
        error={errors?.because?.message}
        {...register('because')}
      />
    </fieldset>
  )
}
