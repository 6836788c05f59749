import type Modeler from 'bpmn-js/lib/Modeler'
import { useCallback, useReducer, useRef, useState, type RefObject } from 'react'
import { createModeler } from './modeler/createModeler'
import type { CommandStack } from './modeler/diagram'
import type { ModelerWords } from './modeler/flowModule'
import type { Wish } from './modeler/palette'
import type { RoutingTable } from './modeler/routingTable'
import { SAVED } from './modeler/saved'

export interface Files {
  bpmn: string
  dmn: string | null
}

/** Who is told what happens in the modeler. */
export interface Listeners {
  changed: () => void
  wants: (modeler: Modeler, wish: Wish) => void
}

interface Events {
  on: (event: string, listener: (event: Wish) => void) => void
}

/** A modeler in an element of the page, with the two files of a flow. */
export function useModeler(words: ModelerWords, listeners: RefObject<Listeners>) {
  const known = useRef(words)
  const [modeler, setModeler] = useState<Modeler>()
  /** Goes up with each change of the drawing or the selection, for what is shown beside it. */
  const [, redraw] = useReducer((changes: number) => changes + 1, 0)
  const [unreadable, setUnreadable] = useState(false)
  const host = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element) {
        return
      }
      const made = createModeler(element, known.current)
      const events = made.get<Events>('eventBus')
      events.on('commandStack.changed', () => {
        redraw()
        listeners.current.changed()
      })
      events.on('flow.tableTyped', () => {
        redraw()
        listeners.current.changed()
      })
      events.on('selection.changed', redraw)
      events.on('flow.wants', (wish) => listeners.current.wants(made, wish))
      setModeler(made)
      return () => {
        setModeler(undefined)
        made.destroy()
      }
    },
    [listeners],
  )

  /** @returns how much of the diagram could not be read; undefined when none of it is shown */
  const show = useCallback(
    async ({ bpmn, dmn }: Files): Promise<number | undefined> => {
      if (!modeler) {
        return undefined
      }
      let lost: number | undefined
      try {
        lost = (await modeler.importXML(bpmn)).warnings.length
        modeler.get<RoutingTable>('routingTable').xml = dmn
        modeler
          .get<{ zoom: (to: 'fit-viewport', centre: 'auto') => void }>('canvas')
          .zoom('fit-viewport', 'auto')
        setUnreadable(false)
      } catch {
        setUnreadable(true)
      }
      redraw()
      return lost
    },
    [modeler],
  )

  const files = useCallback(async (): Promise<Files | undefined> => {
    const { xml } = (await modeler?.saveXML(SAVED)) ?? {}
    return modeler && xml ? { bpmn: xml, dmn: modeler.get<RoutingTable>('routingTable').xml } : undefined
  }, [modeler])

  const commands = modeler?.get<CommandStack>('commandStack')
  return { host, modeler, unreadable, show, files, commands }
}
