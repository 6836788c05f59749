import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Group } from './asked'

/** What a group is called, by its key and, where that is only an id, its name. */
export function useGroupName(): (group: Group & { name?: string | null }) => string {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  return ({ dimension, key, name }) => {
    if (key === 'NONE' || key === 'SMALL') {
      return t(`figures.group.${key}`)
    }
    switch (dimension) {
      case 'CHANNEL':
        return t(`figures.channel.${key as 'PHONE'}`)
      case 'DAY':
        return formats.date(key)
      case 'WEEK':
        return t('figures.group.week', { day: formats.date(key) })
      case 'MONTH':
        return formats.month(key)
      case 'LEVEL':
        return name && name !== key ? `${key} · ${name}` : key
      default:
        return name ?? key
    }
  }
}
