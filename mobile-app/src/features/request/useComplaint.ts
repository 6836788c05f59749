import type { FieldError } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Complaint } from './formRules'

/** What is wrong with a field, and what to do about it. */
export function useComplaint(): (error: FieldError | undefined) => string | undefined {
  const { t } = useTranslation('request')
  return (error) => error && t(`form.wrong.${error.message as Complaint}`)
}
