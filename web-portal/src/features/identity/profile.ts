import type { TFunction } from 'i18next'
import type { User, UserInputProfile } from '@/api/generated/athena'
import { z } from '@/api/zod'
import { LANGUAGE_NAMES, LANGUAGES, isLanguage } from '@/i18n'
import { isTimeZone } from '@/i18n/formats'

/** As the server has it; it is told here first. */
const INTERNATIONAL = /^\+[1-9][0-9]{4,14}$/
/** What people write between the digits, the marks included that come along unseen when a number is copied. */
const BETWEEN_DIGITS = /\(0\)|[\s\p{Cf}()./-]/gu

/** A telephone number as it is kept. */
export function plainPhone(typed: string): string {
  return typed.replace(BETWEEN_DIGITS, '')
}

export function profileSchema(t: TFunction<'identity'>) {
  return z.object({
    locale: z.string(),
    timeZone: z
      .string()
      .transform((typed) => typed.trim().replaceAll(' ', '_'))
      .refine(isTimeZone, t('profile.invalidTimeZone')),
    phone: z
      .string()
      .transform(plainPhone)
      .refine((phone) => phone === '' || INTERNATIONAL.test(phone), t('profile.invalidPhone')),
  })
}

/** What one may change of oneself. */
export type Profile = z.infer<ReturnType<typeof profileSchema>>

export function profileOf({ locale, timeZone, phone }: User): Profile {
  return { locale, timeZone, phone: phone ?? '' }
}

export function wireOf({ phone, ...rest }: Profile): UserInputProfile {
  return { ...rest, phone: phone || null }
}

export function isSameProfile(one: Profile, other: Profile): boolean {
  return one.locale === other.locale && one.timeZone === other.timeZone && one.phone === other.phone
}

export function languageName(locale: string): string {
  const language = locale.split('-')[0]
  return isLanguage(language) ? LANGUAGE_NAMES[language] : locale
}

/** The languages to choose from, by tag. Whose language is that of a country, such as de-CH, keeps the country. */
export function languageChoices(locale: string): [string, string][] {
  const mine = locale.split('-')[0]
  const choices = LANGUAGES.map((language): [string, string] => [
    language === mine ? locale : language,
    LANGUAGE_NAMES[language],
  ])
  return isLanguage(mine) ? choices : [...choices, [locale, locale]]
}
