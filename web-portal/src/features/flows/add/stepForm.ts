import type { TFunction } from 'i18next'
import { z } from '@/api/zod'
import type { ElementRegistry } from '../modeler/diagram'

const STEP_ID = /^[A-Za-z][A-Za-z0-9_]{0,39}$/
/** What a cell of the routing table can hold as a text. */
const PLAIN = /^[^"\\${}#]{1,255}$/

/** The short name of something new: nothing of the flow has it, nor one of its parts. */
export function idIn(registry: ElementRegistry, t: TFunction<'flows'>) {
  const isFree = (id: string) => [id, `${id}_needed`, `${id}_decided`].every((each) => !registry.get(each))
  return z.string().trim().regex(STEP_ID, t('step.idForm')).refine(isFree, t('step.idTaken'))
}

export function nameOf(t: TFunction<'flows'>, longest: number) {
  return z.string().trim().min(1, t('form.required')).max(longest)
}

/** Why requesters have to pass a level, as they read it. */
export function becauseIn(t: TFunction<'flows'>) {
  return z.string().trim().regex(PLAIN, t('step.becauseForm'))
}
