import type { TFunction } from 'i18next'
import { z } from '@/api/zod'

const SHORTEST = 10
const LONGEST = 128

/** The server's rules for a change of password, and that it was typed twice alike. */
export function passwordSchema(t: TFunction<'identity'>) {
  return z
    .object({
      currentPassword: z.string().min(1, t('login.required')),
      newPassword: z.string().min(SHORTEST, t('register.shortPassword')).max(LONGEST, t('password.tooLong')),
      repeated: z.string().min(1, t('login.required')),
    })
    .refine(({ currentPassword, newPassword }) => currentPassword !== newPassword, {
      path: ['newPassword'],
      error: t('password.same'),
    })
    .refine(({ newPassword, repeated }) => newPassword === repeated, {
      path: ['repeated'],
      error: t('password.different'),
    })
}

export type PasswordValues = z.infer<ReturnType<typeof passwordSchema>>

export const NO_PASSWORDS: PasswordValues = { currentPassword: '', newPassword: '', repeated: '' }
