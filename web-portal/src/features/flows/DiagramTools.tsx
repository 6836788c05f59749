import type Modeler from 'bpmn-js/lib/Modeler'
import { Search as SearchIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/Button'
import type { Search } from './modeler/search'

/** What helps to find one's way in the diagram. */
export function DiagramTools({ modeler }: { modeler: Modeler }) {
  const { t } = useTranslation('flows')
  return (
    <IconButton
      label={t('search.open')}
      aria-keyshortcuts="Control+F"
      onClick={() => modeler.get<Search>('flowSearch').open()}
    >
      <SearchIcon size={16} aria-hidden />
    </IconButton>
  )
}
