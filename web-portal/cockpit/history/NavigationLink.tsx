import { useTranslation } from 'react-i18next'
import { instanceList } from '../ui/address'

/** In Cockpit's navigation. */
export default function NavigationLink() {
  const { t } = useTranslation()
  return <a href={instanceList()}>{t('history.title')}</a>
}
