import type Modeler from 'bpmn-js/lib/Modeler'
import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Finding } from '@/api/generated/athena'
import { classes } from '@/ui/classes'
import { isConnection, type Element, type ElementRegistry } from '../modeler/diagram'
import { byElement } from './merge'

interface Overlays {
  add: (element: Element, type: string, overlay: object) => void
  remove: (filter: { type: string }) => void
}

const TYPE = 'finding'

/** In a large flow seen from afar they would be dots. */
const SCALE = { min: 0.8, max: 1.2 }

const LOOKS = {
  ERROR: { Icon: CircleAlert, className: 'bg-bad-soft text-bad ring-bad' },
  WARNING: { Icon: TriangleAlert, className: 'bg-warn-soft text-warn ring-warn' },
  INFO: { Icon: Info, className: 'bg-sunken text-ink-soft ring-line-strong' },
}

/** How much is to be mended at each element, beside it in the diagram. The list of findings says the same in words. */
export function Badges({
  modeler,
  findings,
  onSelect,
}: {
  modeler: Modeler
  findings: Finding[]
  onSelect: (id: string) => void
}) {
  const places = useMemo(() => {
    const registry = modeler.get<ElementRegistry>('elementRegistry')
    return [...byElement(findings)].flatMap(([id, found]) => {
      const element = registry.get(id)
      return element?.parent ? [{ element, host: document.createElement('div'), found }] : []
    })
  }, [modeler, findings])
  useEffect(() => {
    const overlays = modeler.get<Overlays>('overlays')
    places.forEach(({ element, host }) =>
      overlays.add(element, TYPE, { html: host, position: positionAt(element), scale: SCALE }),
    )
    return () => overlays.remove({ type: TYPE })
  }, [modeler, places])
  return places.map(({ element, host, found }) =>
    createPortal(<OneBadge found={found} onSelect={() => onSelect(element.id)} />, host, element.id),
  )
}

function OneBadge({ found, onSelect }: { found: Finding[]; onSelect: () => void }) {
  const { t } = useTranslation('lint')
  const worst = (['ERROR', 'WARNING', 'INFO'] as const).find((severity) =>
    found.some((finding) => finding.severity === severity),
  )
  const { Icon, className } = LOOKS[worst ?? 'INFO']
  const count = t('badge', { count: found.length })
  const messages = found.map(({ message }) => message)
  return (
    <button
      type="button"
      // By the keyboard, the list leads to the same.
      tabIndex={-1}
      aria-label={[count, ...messages].join('. ')}
      title={messages.join('\n')}
      onClick={onSelect}
      className={classes(
        'flex items-center gap-0.5 rounded-full px-1 py-0.5 text-xs leading-none font-semibold ring-1',
        className,
      )}
    >
      <Icon size={12} aria-hidden />
      {found.length}
    </button>
  )
}

/** At the upper right of a shape, and in the middle of an arrow; as seen from its upper left. */
function positionAt(element: Element): { top: number; left: number } {
  if (!isConnection(element)) {
    return { top: -10, left: (element as { width?: number }).width ?? 0 }
  }
  const { waypoints } = element
  const [from, to] = [waypoints[(waypoints.length >> 1) - 1], waypoints[waypoints.length >> 1]]
  const middle = { x: ((from?.x ?? 0) + (to?.x ?? 0)) / 2, y: ((from?.y ?? 0) + (to?.y ?? 0)) / 2 }
  return {
    top: middle.y - Math.min(...waypoints.map(({ y }) => y)) - 10,
    left: middle.x - Math.min(...waypoints.map(({ x }) => x)) - 12,
  }
}
