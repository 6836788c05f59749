import 'dmn-js-shared/assets/css/dmn-js-shared.css'
import 'dmn-js-decision-table/assets/css/dmn-js-decision-table.css'
import 'dmn-js-decision-table/assets/css/dmn-js-decision-table-controls.css'
import 'dmn-font/dist/css/dmn.css'
import './routing.css'
import type Modeler from 'bpmn-js/lib/Modeler'
import { TableProperties } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/states'
import { RowTools } from './RowTools'
import { useTableEditor } from './useTableEditor'

export interface PlaceInTable {
  id: string
}

interface Props {
  modeler: Modeler
  /** The file of the table; null when the flow has none. */
  xml: string | null
  /** The rows that answered the request that is tried. */
  fired: readonly string[]
  /** Where somebody wants to go; a new object each time. */
  place: PlaceInTable | undefined
}

/** The routing table to be edited, without anybody writing an expression who does not want to. */
export default function RoutingPanel({ xml, ...rest }: Props) {
  const { t } = useTranslation('routing')
  return xml === null ? (
    <EmptyState icon={<TableProperties size={22} />} title={t('table.none')}>
      {t('table.noneHint')}
    </EmptyState>
  ) : (
    <Table xml={xml} {...rest} />
  )
}

function Table({ modeler, xml, fired, place }: Props & { xml: string }) {
  const { t } = useTranslation('routing')
  const { host, editor, shown, unreadable } = useTableEditor(modeler, xml)
  useEffect(() => editor?.mark(fired), [editor, fired, shown])
  useEffect(() => {
    if (place && shown > 0) {
      editor?.select(place.id)
    }
  }, [editor, place, shown])
  return (
    <div className="flex h-full flex-col">
      {unreadable && (
        <p role="alert" className="bg-bad-soft px-4 py-2 text-sm text-bad">
          {t('table.unreadable')}
        </p>
      )}
      {editor && shown > 0 && !unreadable && <RowTools editor={editor} />}
      <div
        ref={host}
        role="group"
        aria-label={t('table.label')}
        className="flow-routing min-h-0 flex-1 overflow-hidden p-4"
      />
    </div>
  )
}
