import { t } from '../i18n/texts'
import { Loading, Problem } from '../ui/Asked'
import { fit, type useViewer } from './useViewer'

const STEP = 1.25

/** Where a diagram is, with what one moves it by without a mouse. */
export function DiagramPanel({ label, of }: { label: string; of: ReturnType<typeof useViewer> }) {
  const { host, viewer, problem, again } = of
  const zoom = (by: number) => {
    const canvas = viewer?.get('canvas')
    const { width, height, x, y } = canvas?.viewbox() ?? { width: 1, height: 1, x: 0, y: 0 }
    canvas?.viewbox({
      x: x + (width - width / by) / 2,
      y: y + (height - height / by) / 2,
      width: width / by,
      height: height / by,
    })
  }
  return (
    <div className="athena-diagram" role="group" aria-label={label}>
      {problem && <Problem of={problem} again={again} />}
      {!viewer && !problem && <Loading />}
      <div ref={host} className="athena-canvas" hidden={Boolean(problem)} />
      {viewer && (
        <div className="athena-zoom">
          <Tool label={t('zoomFit')} icon="screenshot" onClick={() => fit(viewer)} />
          <Tool label={t('zoomIn')} icon="plus" onClick={() => zoom(STEP)} />
          <Tool label={t('zoomOut')} icon="minus" onClick={() => zoom(1 / STEP)} />
        </div>
      )}
    </div>
  )
}

function Tool({ label, icon, onClick }: { label: string; icon: string; onClick: () => void }) {
  return (
    <button type="button" className="btn btn-default" title={label} aria-label={label} onClick={onClick}>
      <span className={`glyphicon glyphicon-${icon}`} aria-hidden="true" />
    </button>
  )
}
