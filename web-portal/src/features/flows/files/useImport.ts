import type Modeler from 'bpmn-js/lib/Modeler'
import { useCallback } from 'react'
import type { CommandStack } from '../modeler/diagram'
import type { RoutingTable } from '../modeler/routingTable'
import type { useModeler } from '../useModeler'

/**
 * Puts files in place of what a draft has. One that cannot be drawn changes nothing.
 *
 * @param changed told when something new is there to be saved
 */
export function useImport({ modeler, show, files }: ReturnType<typeof useModeler>, changed: () => void) {
  return useCallback(
    async ({ bpmn, dmn }: { bpmn?: string; dmn?: string | null }): Promise<number | undefined> => {
      if (bpmn === undefined) {
        replaceTable(modeler, dmn ?? null)
        return 0
      }
      const before = await files()
      const lost = await show({ bpmn, dmn: dmn ?? before?.dmn ?? null })
      if (lost !== undefined) {
        changed()
      } else if (before) {
        await show(before)
      }
      return lost
    },
    [changed, files, modeler, show],
  )
}

/** A table alone is a change like others, and can be undone. */
function replaceTable(modeler: Modeler | undefined, table: string | null) {
  if (table !== null && table !== modeler?.get<RoutingTable>('routingTable').xml) {
    modeler?.get<CommandStack>('commandStack').execute('flow.replaceTable', { table })
  }
}
