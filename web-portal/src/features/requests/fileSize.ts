import { useTranslation } from 'react-i18next'
import { regional } from '@/i18n/formats'

/** As the server counts, so that its limit is a round number. */
const KILOBYTE = 1024

/** "120 kB", as the reader's language writes it. */
export function fileSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < KILOBYTE
      ? [bytes, 'byte']
      : bytes < KILOBYTE ** 2
        ? [bytes / KILOBYTE, 'kilobyte']
        : [bytes / KILOBYTE ** 2, 'megabyte']
  return new Intl.NumberFormat(regional(language), {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(value)
}

export function useFileSize(): (bytes: number) => string {
  const { i18n } = useTranslation()
  return (bytes) => fileSize(bytes, i18n.language)
}
