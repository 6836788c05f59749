import { useTranslation } from 'react-i18next'
import type { ImmovableReason as Reason } from '@/api/generated/athena'

/** Why a request stays where it is, in the reader's language as far as it is known what is the matter. */
export function useReasonText(nameOf: (id: string) => string): (reason: Reason) => string {
  const { t } = useTranslation('migration')
  return ({ obstacle, elementId, message }) =>
    t(`obstacle.${obstacle}`, { step: elementId ? nameOf(elementId) : '', message })
}
