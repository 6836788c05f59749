import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useCallback, useRef } from 'react'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Canvas = { viewbox: (box?: Box) => Box }

/** Has viewers show the same part of their diagrams: where one is moved, the others go. */
export function useMovedTogether(): (viewer: NavigatedViewer) => void {
  const viewers = useRef(new Set<NavigatedViewer>())
  const moving = useRef(false)

  return useCallback((viewer: NavigatedViewer) => {
    viewers.current.add(viewer)
    viewer.on('diagram.destroy', () => viewers.current.delete(viewer))
    viewer.on('canvas.viewbox.changed', ({ viewbox: { x, y, width, height } }: { viewbox: Box }) => {
      if (moving.current) {
        return
      }
      moving.current = true
      viewers.current.forEach((other) => {
        if (other !== viewer) {
          other.get<Canvas>('canvas').viewbox({ x, y, width, height })
        }
      })
      moving.current = false
    })
  }, [])
}
