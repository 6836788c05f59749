import { useTranslation } from 'react-i18next'
import type { LegalHold } from '@/api/generated/athena'
import { useAllCategoriesQuery } from '@/api/lists'
import { useFormats } from '@/i18n/formats'

const SHOWN = 3

/** Which requests a hold is about. */
export function About({ hold }: { hold: LegalHold }) {
  const { t } = useTranslation('retention')
  const formats = useFormats()
  const { data: categories } = useAllCategoriesQuery(undefined, { skip: !hold.categoryCode })
  const { numbers, person, region, categoryCode, submittedFrom, submittedUntil } = hold
  if (numbers.length > 0) {
    const more = numbers.length - SHOWN
    const shown = numbers.slice(0, SHOWN).join(', ')
    return more > 0 ? t('about.more', { numbers: shown, count: more }) : shown
  }
  const category = categories?.find(({ code }) => code === categoryCode)?.name ?? categoryCode
  return [
    person && t('about.person', { name: person.displayName }),
    region,
    category,
    submittedFrom && t('about.from', { at: formats.dateTime(submittedFrom) }),
    submittedUntil && t('about.until', { at: formats.dateTime(submittedUntil) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
