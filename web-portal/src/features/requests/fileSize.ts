import { useTranslation } from 'react-i18next'

/** "120 kB", as the reader's language writes it. */
export function fileSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1_000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1_000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(value)
}

export function useFileSize(): (bytes: number) => string {
  const { i18n } = useTranslation()
  return (bytes) => fileSize(bytes, i18n.language)
}
