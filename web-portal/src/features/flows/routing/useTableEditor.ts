import type Modeler from 'bpmn-js/lib/Modeler'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandStack } from '../modeler/diagram'
import type { TableChanges } from '../modeler/tableChanges'
import { TableEditor } from './editor/createTableEditor'
import { tableWords } from './editor/words'
import { levelNames } from './levelNames'

/**
 * The editor of the routing table in an element of the page. It shows the file that the flow has, and what is edited becomes a
 * change of the flow; until something is, the file stays as it is, character by character.
 */
export function useTableEditor(modeler: Modeler, xml: string) {
  const { t } = useTranslation('routing')
  const [editor, setEditor] = useState<TableEditor>()
  const [unreadable, setUnreadable] = useState(false)
  /** Goes up with each file that was shown, for what is marked in it. */
  const [shown, count] = useReducer((files: number) => files + 1, 0)
  const [, redraw] = useReducer((changes: number) => changes + 1, 0)
  const known = useRef<string>(undefined)
  const words = useRef(() => tableWords(t, () => levelNames(modeler)))
  const host = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element) {
        return
      }
      const commands = modeler.get<CommandStack>('commandStack')
      const changes = modeler.get<TableChanges>('tableChanges')
      const made = new TableEditor(element, words.current(), {
        changed: (changed, part) => {
          known.current = changed
          changes.replace(changed, part)
        },
        left: () => changes.stopTyping(),
        undo: () => commands.canUndo() && commands.undo(),
        redo: () => commands.canRedo() && commands.redo(),
        selected: redraw,
      })
      setEditor(made)
      return () => {
        setEditor(undefined)
        known.current = undefined
        made.destroy()
      }
    },
    [modeler],
  )

  useEffect(() => {
    if (!editor || xml === known.current) {
      return
    }
    known.current = xml
    editor.show(xml).then(
      () => {
        setUnreadable(false)
        count()
      },
      () => setUnreadable(true),
    )
  }, [editor, xml])

  // Steps that were renamed since are offered by their new names.
  const names = JSON.stringify(levelNames(modeler))
  useEffect(() => editor?.draw(), [editor, names])

  return { host, editor, shown, unreadable }
}
