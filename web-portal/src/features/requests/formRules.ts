import type { RequestView, Submission } from '@/api/generated/athena'
import { z } from '@/api/zod'
import { faultOf, readAmount } from './amount'
import { regional } from '@/i18n/formats'

export const LONGEST_TITLE = 200
export const LONGEST_JUSTIFICATION = 10_000

/** What is typed, as it is typed. */
export interface FormValues {
  categoryId: string
  reasonId: string
  title: string
  amount: string
  currency: string
  neededBy: string
  departmentId: string
  region: string
  justification: string
}

export type Complaint =
  | 'required'
  | 'titleLong'
  | 'justificationLong'
  | 'past'
  | 'amount.unreadable'
  | 'amount.zero'
  | 'amount.digits'
  | 'amount.large'

const needed = () =>
  z
    .string()
    .trim()
    .min(1, 'required' satisfies Complaint)

/** The rules of the form. Its messages are names of texts; the server has the last word on all of them. */
export function formRules(language: string, today: string) {
  return z
    .object({
      categoryId: needed(),
      reasonId: needed(),
      title: needed().max(LONGEST_TITLE, 'titleLong' satisfies Complaint),
      amount: needed(),
      currency: needed(),
      neededBy: z.string().refine((day) => day === '' || day >= today, 'past' satisfies Complaint),
      departmentId: z.string(),
      region: z.string(),
      justification: needed().max(LONGEST_JUSTIFICATION, 'justificationLong' satisfies Complaint),
    })
    .superRefine(({ amount, currency }, context) => {
      const fault = amount && currency ? faultOf(readAmount(amount, language), currency) : undefined
      if (fault) {
        context.addIssue({
          code: 'custom',
          path: ['amount'],
          message: `amount.${fault}` satisfies Complaint,
        })
      }
    })
}

export function toSubmission(
  values: FormValues,
  language: string,
  draft: { id: string; replacesId: string | undefined },
): Submission {
  return {
    id: draft.id,
    categoryId: values.categoryId,
    reasonId: values.reasonId,
    title: values.title.trim(),
    justification: values.justification.trim(),
    amount: readAmount(values.amount, language) ?? values.amount,
    currency: values.currency,
    ...(values.neededBy && { neededBy: values.neededBy }),
    ...(values.departmentId && { departmentId: values.departmentId }),
    ...(values.region && { region: values.region }),
    ...(draft.replacesId && { replacesId: draft.replacesId }),
  }
}

/** What the chain depends on; undefined until there is enough of it. The rest is made up: it changes nothing. */
export function toPreview(values: FormValues, language: string): Submission | undefined {
  const amount = readAmount(values.amount, language)
  if (!values.categoryId || !values.reasonId || amount === undefined || faultOf(amount, values.currency)) {
    return undefined
  }
  return {
    categoryId: values.categoryId,
    reasonId: values.reasonId,
    title: '-',
    justification: '-',
    amount,
    currency: values.currency,
    ...(values.departmentId && { departmentId: values.departmentId }),
    ...(values.region && { region: values.region }),
  }
}

/** A request as the start of another one. A day that has passed is not taken along. */
export function copied(request: RequestView, language: string, today: string): FormValues {
  const decimal = new Intl.NumberFormat(regional(language))
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')
  return {
    categoryId: request.categoryId,
    reasonId: request.reasonId,
    title: request.title,
    amount: request.amount.replace('.', decimal?.value ?? '.'),
    currency: request.currency,
    neededBy: request.neededBy && request.neededBy >= today ? request.neededBy : '',
    departmentId: request.departmentId ?? '',
    region: request.region,
    justification: request.justification,
  }
}

/** Today where the reader is, as a date field writes it. */
export function todayIn(timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date())
}
