import type { Choices } from './choices'
import type { FormValues } from './formRules'

/** Without what cannot be chosen any more: a draft or a copy may name what has been retired since. */
export function stillThere(values: FormValues, choices: Choices): FormValues {
  const among = (list: readonly { id: string }[], id: string) =>
    list.some((item) => item.id === id) ? id : ''
  return {
    ...values,
    categoryId: among(choices.categories, values.categoryId),
    reasonId: among(choices.reasons, values.reasonId),
    departmentId: among(choices.departments, values.departmentId),
    currency: values.currency in choices.rates.rates ? values.currency : choices.rates.baseCurrency,
  }
}
