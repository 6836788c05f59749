/** The little that is used here of packages that bring no types. */

declare module 'dmn-js-shared/lib/base/EditingManager' {
  export interface ViewProvider {
    id: string
    constructor: unknown
    opens: (element: import('./table').DmnElement) => boolean
  }
  export default class EditingManager {
    constructor(options: object)
    importXML(xml: string): Promise<unknown>
    saveXML(options: { format: boolean }): Promise<{ xml: string }>
    getActiveViewer(): import('./table').Viewer | undefined
    on(event: 'viewer.created', listener: (event: { viewer: import('./table').Viewer }) => void): void
    destroy(): void
    _getViewProviders(): ViewProvider[]
  }
}

declare module 'dmn-js-decision-table/lib/Viewer' {
  export default class Viewer {
    getModules(): object[]
  }
}

declare module 'dmn-js-decision-table/lib/features/decision-rules/components/DecisionRulesRowComponent' {
  export default class DecisionRulesRowComponent {
    props: { row: { id: string }; rowIndex: number }
    context: import('./table').CellContext
    render(): { className: string | null }
  }
}

declare module 'dmn-js-shared/lib/components/ContentEditable' {
  const component: import('inferno').ComponentType
  export default component
}

declare module 'table-js/lib/components' {
  export const Cell: import('inferno').ComponentType
}

declare module 'dmn-js-decision-table/lib/*' {
  const module: object
  export default module
}

declare module 'dmn-js-shared/lib/features/*' {
  const module: object
  export default module
}

declare module 'table-js/lib/features/*' {
  const module: object
  export default module
}

/** Its own types would add a second JSX to the page's. */
declare module 'inferno' {
  export interface VNode {
    className: string | null
  }
  export type ComponentType = unknown
  export class Component<Props = object> {
    constructor(props: Props, context: import('./table').CellContext)
    props: Props
    context: import('./table').CellContext
    forceUpdate(): void
  }
  export function createVNode(
    flags: number,
    type: string,
    className?: string | null,
    children?: unknown,
    childFlags?: number,
    props?: object | null,
    key?: string | null,
  ): VNode
  export function createComponentVNode(flags: number, type: ComponentType, props?: object | null): VNode
}
