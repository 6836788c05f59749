import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '../modeler/useViewer'
import type { Kind } from './change'
import { drawMarks } from './drawMarks'

/** One of the two, in the colours of the page, with its marks. */
export function Diagram({
  name,
  xml,
  marks,
  onReady,
}: {
  name: string
  xml: string
  marks: ReadonlyMap<string, Kind>
  /** Given the viewer once it shows the file, and nothing when it no longer does. */
  onReady: (viewer: NavigatedViewer | undefined) => void
}) {
  const { t } = useTranslation('difference')
  const { host, viewer, failed } = useViewer(xml)

  useEffect(() => {
    if (!viewer) {
      return
    }
    onReady(viewer)
    return () => onReady(undefined)
  }, [onReady, viewer])

  useEffect(() => (viewer ? drawMarks(viewer, marks) : undefined), [viewer, marks])

  return (
    <figure className="flex min-h-64 min-w-0 flex-1 flex-col">
      <figcaption
        dir="auto"
        className="border-b border-line bg-surface px-4 py-1.5 text-xs font-medium text-ink-soft"
      >
        {name}
      </figcaption>
      <div className="relative min-h-0 flex-1">
        {failed && (
          <p role="alert" className="bg-bad-soft px-4 py-2 text-sm text-bad">
            {t('undrawable')}
          </p>
        )}
        <div
          ref={host}
          role="group"
          aria-label={name}
          className="flow-modeler absolute inset-0"
          hidden={failed}
        />
      </div>
    </figure>
  )
}
