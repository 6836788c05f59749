import type { ComponentType } from 'react'
import type { Dispatch } from '@/api/dispatch'
import type { Policy } from '.'

/** A page of a feature: its address, and who may see it. It is loaded when somebody goes there. */
export interface PageRoute {
  path: string
  load: () => Promise<PageModule>
  policy?: Policy
}

export interface PageModule {
  default: ComponentType
  /** Asks the server for what the page shows first, while the page itself is not drawn yet. */
  askAhead?: (dispatch: Dispatch, parameters: URLSearchParams) => void
}
