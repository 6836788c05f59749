import type { ComponentType } from 'react'
import type { Policy } from '.'

/** A page of a feature: its address, and who may see it. It is loaded when somebody goes there. */
export interface PageRoute {
  path: string
  load: () => Promise<{ default: ComponentType }>
  policy?: Policy
}
