import { useEffect } from 'react'
import type { Heatmap } from '../answers'
import { DiagramPanel } from '../diagram/DiagramPanel'
import { useViewer } from '../diagram/useViewer'
import type { Viewer } from '../diagram/viewer'
import { Loading, Problem } from '../ui/Asked'
import type { Asked } from '../useAnswer'
import type { Metric } from './metric'
import { paint } from './paint'

/** The model with what happened in one period. */
export function HeatDiagram({
  label,
  definitionId,
  heatmap,
  metric,
  largest,
  onReady,
}: {
  label: string
  definitionId: string
  heatmap: Asked<Heatmap>
  metric: Metric
  /** What the strongest colour stands for. */
  largest: number
  onReady: (viewer: Viewer | undefined) => void
}) {
  const diagram = useViewer(definitionId)
  const { viewer } = diagram
  const items = heatmap.answer?.items

  useEffect(() => {
    onReady(viewer)
    return () => onReady(undefined)
  }, [onReady, viewer])

  useEffect(
    () => (viewer && items ? paint(viewer, items, metric, largest) : undefined),
    [viewer, items, metric, largest],
  )

  return (
    <figure>
      <figcaption>{label}</figcaption>
      {heatmap.problem && <Problem of={heatmap.problem} again={heatmap.again} />}
      {!items && !heatmap.problem && <Loading />}
      <DiagramPanel label={label} of={diagram} />
    </figure>
  )
}
