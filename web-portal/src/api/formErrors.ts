import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { problemOf, type CallError } from './problem'

/**
 * Shows the server's findings at their fields. What was typed stays.
 *
 * @returns whether every finding had a field to stand at; the others are to be shown beside the form
 */
export function showFieldErrors<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: CallError,
): boolean {
  const findings = problemOf(error)?.errors ?? []
  const fields = Object.keys(form.getValues())
  let all = findings.length > 0
  findings.forEach(({ pointer, detail }, at) => {
    const path = pointer.replace(/^\//, '').replaceAll('/', '.')
    if (fields.includes(path.split('.')[0] ?? '')) {
      form.setError(
        path as Path<Values>,
        { type: 'server', message: sentence(detail) },
        { shouldFocus: at === 0 },
      )
    } else {
      all = false
    }
  })
  return all
}

/** The server says "must be …"; alone at a field it starts a sentence. */
function sentence(detail: string): string {
  return detail.charAt(0).toUpperCase() + detail.slice(1)
}
