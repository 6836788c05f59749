import { useEffect } from 'react'
import type { InstanceDetails } from '../answers'
import { DiagramPanel } from '../diagram/DiagramPanel'
import { markPath } from '../diagram/markPath'
import { useViewer } from '../diagram/useViewer'
import type { Shape } from '../diagram/viewer'
import { t } from '../i18n/texts'

/** The model of an instance with the path that it took; one selects an element of it. */
export function PathDiagram({
  instance,
  selected,
  onSelect,
}: {
  instance: InstanceDetails
  selected: string | null
  onSelect: (activityId: string | null) => void
}) {
  const diagram = useViewer(instance.definitionId ?? undefined)
  const { viewer } = diagram

  useEffect(() => (viewer ? markPath(viewer, instance.activities) : undefined), [viewer, instance.activities])

  useEffect(() => {
    if (!viewer) {
      return
    }
    const events = viewer.get('eventBus')
    const clicked = ({ element }: { element: Shape }) => onSelect(selectableOf(element))
    events.on('element.click', clicked)
    return () => events.off('element.click', clicked)
  }, [viewer, onSelect])

  useEffect(() => {
    if (!viewer || !selected || !viewer.get('elementRegistry').get(selected)) {
      return
    }
    const canvas = viewer.get('canvas')
    canvas.addMarker(selected, 'athena-selected')
    return () => canvas.removeMarker(selected, 'athena-selected')
  }, [viewer, selected])

  return (
    <>
      <DiagramPanel label={t('instance.diagram')} of={diagram} />
      <ul className="athena-legend" aria-label={t('legend')}>
        {(['visited', 'open', 'cancelled'] as const).map((kind) => (
          <li key={kind}>
            <span className={`athena-sample athena-${kind}-sample`} aria-hidden="true" />{' '}
            {t(`path.${kind}Kind`)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A step or an event; the rest of the diagram selects nothing. */
export function selectableOf({ businessObject }: Shape): string | null {
  return businessObject.$instanceOf('bpmn:FlowNode') ? businessObject.id : null
}
