import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** The title of the window, for a page that is laid out otherwise than most. */
export function useTitle(title: string) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
}
