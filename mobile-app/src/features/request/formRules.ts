import { z } from 'zod'
import type { RequestView, Submission } from '@/api/types'
import { type AmountFault, faultOf, readAmount, typedAmount } from './amount'

export const LONGEST_TITLE = 200
export const LONGEST_JUSTIFICATION = 10_000

/** What is typed, as it is typed. */
export interface FormValues {
  title: string
  categoryId: string
  reasonId: string
  amount: string
  currency: string
  justification: string
  neededBy: string
  /** Of a request that is asked for again; of a new one they are those of the profile. */
  departmentId: string
  region: string
}

export type Complaint = 'required' | 'titleLong' | 'justificationLong' | 'past' | `amount.${AmountFault}`

const needed = () =>
  z
    .string()
    .trim()
    .min(1, 'required' satisfies Complaint)

/** The rules of the form. Its messages are names of texts; the server has the last word on all of them. */
export function formRules(language: string, today: string) {
  return z
    .object({
      title: needed().max(LONGEST_TITLE, 'titleLong' satisfies Complaint),
      categoryId: needed(),
      reasonId: needed(),
      amount: needed(),
      currency: needed(),
      justification: needed().max(LONGEST_JUSTIFICATION, 'justificationLong' satisfies Complaint),
      neededBy: z.string().refine((day) => day === '' || day >= today, 'past' satisfies Complaint),
      departmentId: z.string(),
      region: z.string(),
    })
    .check((context) => {
      const { amount, currency } = context.value
      const fault = amount && currency ? faultOf(readAmount(amount, language), currency) : undefined
      if (fault) {
        context.issues.push({
          code: 'custom',
          input: amount,
          path: ['amount'],
          message: `amount.${fault}` satisfies Complaint,
        })
      }
    })
}

export function toSubmission(values: FormValues, language: string, replacesId?: string): Submission {
  return {
    categoryId: values.categoryId,
    reasonId: values.reasonId,
    title: values.title.trim(),
    justification: values.justification.trim(),
    amount: readAmount(values.amount, language) ?? values.amount,
    currency: values.currency,
    ...(values.neededBy && { neededBy: values.neededBy }),
    ...(values.departmentId && { departmentId: values.departmentId }),
    ...(values.region && { region: values.region }),
    ...(replacesId && { replacesId }),
  }
}

/** What the chain depends on; undefined until there is enough of it. The rest is made up: it changes nothing. */
export function toPreview(values: FormValues, language: string): Submission | undefined {
  const amount = readAmount(values.amount, language)
  const enough = values.categoryId && values.reasonId && values.currency && amount !== undefined
  return enough && !faultOf(amount, values.currency)
    ? toSubmission({ ...values, title: '-', justification: '-', neededBy: '' }, language)
    : undefined
}

/** What was asked for as the start of another request. A day that has passed is not taken along. */
export function copied(
  request: Pick<RequestView, 'title' | 'justification' | 'categoryId' | 'reasonId' | 'amount' | 'currency'> &
    Pick<Submission, 'neededBy' | 'departmentId' | 'region'>,
  language: string,
  today: string,
): FormValues {
  return {
    title: request.title,
    categoryId: request.categoryId,
    reasonId: request.reasonId,
    amount: typedAmount(request.amount, language),
    currency: request.currency,
    justification: request.justification,
    neededBy: request.neededBy && request.neededBy >= today ? request.neededBy : '',
    departmentId: request.departmentId ?? '',
    region: request.region ?? '',
  }
}

/** Today where the reader is, as "2026-11-02". */
export function todayIn(timeZone: string | undefined, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(now)
}
