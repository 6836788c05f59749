import type { DefaultValues, FieldValues, FormState, UseFormReturn } from 'react-hook-form'

/** What is typed here, on what somebody else saved meanwhile: a field that was not changed here is as they have it. */
export function changesOnto<Values extends FieldValues>(
  theirs: Values,
  typed: Values,
  dirtyFields: FormState<Values>['dirtyFields'],
): Values {
  const changed = Object.keys(theirs).filter((field) => (dirtyFields as FieldValues)[field])
  return { ...theirs, ...Object.fromEntries(changed.map((field) => [field, typed[field]])) }
}

/** Has the form go on from what somebody else saved, with what was changed here. */
export function takeChangesOnto<Values extends FieldValues>(theirs: Values, form: UseFormReturn<Values>) {
  form.reset(theirs as DefaultValues<Values>, { keepDirtyValues: true, keepDirty: true })
}
