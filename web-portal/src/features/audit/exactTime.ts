import { regional } from '@/i18n/formats'

/** A moment to the second and in UTC, as evidence is quoted. */
export function exactTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(regional(language), {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(at))
}
