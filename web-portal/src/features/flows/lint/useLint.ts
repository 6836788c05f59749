import type Modeler from 'bpmn-js/lib/Modeler'
import { useEffect, useState } from 'react'
import type { Finding } from '@/api/generated/athena'
import { createLinter } from './linter'

/** Nobody reads a finding while they still draw. */
const AFTER_MS = 300

interface Events {
  on: (event: string, listener: () => void) => void
  off: (event: string, listener: () => void) => void
}

/** What the rules say of the drawing as it is shown, saved or not. */
export function useLint(modeler: Modeler | undefined): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([])
  useEffect(() => {
    if (!modeler) {
      return
    }
    const lint = createLinter()
    const events = modeler.get<Events>('eventBus')
    let timer: ReturnType<typeof setTimeout> | undefined
    let latest = 0
    const look = async () => {
      const run = ++latest
      const definitions: unknown = modeler.getDefinitions()
      const found = definitions ? await lint(definitions) : []
      if (run === latest) {
        setFindings(found)
      }
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), AFTER_MS)
    }
    const moments = ['commandStack.changed', 'import.done']
    moments.forEach((moment) => events.on(moment, soon))
    soon()
    return () => {
      clearTimeout(timer)
      latest++
      moments.forEach((moment) => events.off(moment, soon))
    }
  }, [modeler])
  return findings
}
