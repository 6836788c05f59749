import type { TFunction } from 'i18next'
import { z } from '@/api/zod'

export interface Newcomer {
  displayName: string
  email: string
  region: string
  username: string
  password: string
}

/** The server's rules for a registration, told before it is asked. */
export function newcomer(t: TFunction<'identity'>) {
  const filled = z.string().trim().min(1, t('login.required'))
  return z.object({
    displayName: filled.max(200),
    email: filled.max(200).pipe(z.email(t('register.invalidEmail'))),
    region: filled.max(40),
    username: filled.toLowerCase().regex(/^[a-z0-9][a-z0-9._-]{1,62}$/, t('register.invalidUsername')),
    password: z.string().min(10, t('register.shortPassword')).max(128),
  })
}
