import type { TFunction } from 'i18next'
import { z } from '@/api/zod'
import type { User, UserInputCreation, UserInputUpdate } from '@/api/generated/athena'

export const ROLES = ['SALES', 'APPROVER', 'ADMIN', 'ANALYST'] as const
export type Role = (typeof ROLES)[number]

/** As the server has them; it is told here first, so that nobody has to send a form to learn a rule. */
const USERNAME = /^[a-z0-9][a-z0-9._-]{1,62}$/
const PHONE = /^\+?[0-9 ()/-]{3,40}$/
const SHORTEST_PASSWORD = 10

type T = TFunction<'people'>

const person = (t: T) =>
  z.object({
    displayName: z.string().trim().min(1, t('form.required')).max(200),
    email: z.email(t('form.emailInvalid')).max(200),
    phone: z.string().regex(PHONE, t('form.phoneInvalid')).or(z.literal('')),
    roles: z.array(z.enum(ROLES)),
    departmentId: z.string(),
    region: z.string().trim().min(1, t('form.required')).max(40),
    locale: z.string(),
    timeZone: z.string().refine(isTimeZone, t('form.timeZoneInvalid')),
    active: z.boolean(),
    password: z.string().min(SHORTEST_PASSWORD, t('form.passwordShort')).max(128).or(z.literal('')),
  })

export const changeSchema = person

export const newPersonSchema = (t: T) =>
  person(t).extend({
    username: z.string().regex(USERNAME, t('form.usernameInvalid')),
    roles: z.array(z.enum(ROLES)).min(1, t('form.rolesNeeded')),
    password: z.string().min(SHORTEST_PASSWORD, t('form.passwordShort')).max(128),
  })

export type PersonValues = z.infer<ReturnType<typeof person>>
export type NewPersonValues = z.infer<ReturnType<typeof newPersonSchema>>

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

export function valuesOf(user: User): PersonValues {
  return {
    displayName: user.displayName,
    email: user.email ?? '',
    phone: user.phone ?? '',
    roles: user.roles,
    departmentId: user.departmentId ?? '',
    region: user.region ?? '',
    locale: user.locale,
    timeZone: user.timeZone,
    active: user.active,
    password: '',
  }
}

/** What is sent of a form: what was left empty is not there. */
export function changeOf(values: PersonValues): UserInputUpdate {
  return {
    ...values,
    phone: values.phone || undefined,
    departmentId: values.departmentId || undefined,
    password: values.password || undefined,
  }
}

/** What is sent of a new person. A phone number is theirs to add, or an administrator's once they are there. */
export function creationOf(values: NewPersonValues): UserInputCreation {
  const { username, password, displayName, email, roles, departmentId, region, locale, timeZone, active } =
    values
  return {
    username,
    password,
    displayName,
    email,
    roles,
    departmentId: departmentId || undefined,
    region,
    locale,
    timeZone,
    active,
  }
}
