import { useEffect, useState } from 'react'
import type { InstanceDetails } from '../answers'
import { markPath } from '../diagram/markPath'
import type { Shape, Viewer } from '../diagram/viewer'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { useAnswer } from '../useAnswer'
import { selectOnDiagram } from './cockpitSelection'
import { selectableOf } from './PathDiagram'

const STORED = 'athena.cockpit.path'

/** On Cockpit's own diagram: shows the path that the instance took, and tells the tab below what one selects. */
export function PathToggle({ viewer, id }: { viewer: Viewer; id: string }) {
  const [on, setOn] = useState(() => localStorage.getItem(STORED) === 'on')
  const { answer, problem } = useAnswer<InstanceDetails>(
    on ? historyAddress(`/instances/${encodeURIComponent(id)}`) : undefined,
  )
  const visits = on ? answer?.activities : undefined

  useEffect(() => (visits ? markPath(viewer, visits) : undefined), [viewer, visits])

  useEffect(() => {
    const events = viewer.get('eventBus')
    const clicked = ({ element }: { element: Shape }) => selectOnDiagram(selectableOf(element))
    events.on('element.click', clicked)
    return () => {
      events.off('element.click', clicked)
      selectOnDiagram(null)
    }
  }, [viewer])

  return (
    <>
      <button
        type="button"
        className="btn btn-default"
        aria-pressed={on}
        onClick={() => {
          localStorage.setItem(STORED, on ? 'off' : 'on')
          setOn(!on)
        }}
      >
        <span className={`glyphicon glyphicon-${on ? 'check' : 'unchecked'}`} aria-hidden="true" />{' '}
        {t('path.toggle')}
      </button>
      {problem && (
        <span role="alert" className="athena-toggle-problem">
          {problem.message}
        </span>
      )}
    </>
  )
}
