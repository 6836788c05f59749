/** The little of these packages that is used here; they bring no types of their own. */

declare module 'bpmnlint' {
  interface Report {
    id?: string
    message: string
    category: string
  }
  export class Linter {
    constructor(options: { config: object; resolver: object })
    lint(definitions: unknown): Promise<Record<string, Report[]>>
  }
}

declare module 'bpmnlint/lib/types' {
  export type RuleFactory = (config: object) => object
}

declare module 'bpmnlint/lib/resolver/static-resolver' {
  export default class StaticResolver {
    constructor(cache: object)
  }
}

declare module 'bpmnlint-plugin-athena/static' {
  export const config: object
  export const cache: object
  export function isReserved(name: string): boolean
}

declare module 'bpmn-moddle' {
  export interface Read {
    rootElement: unknown
    warnings: { message: string }[]
  }
  export class BpmnModdle {
    constructor(extensions?: object)
    create(type: string): { $descriptor: { propertiesByName: Record<string, unknown> } }
    fromXML(xml: string): Promise<Read>
    toXML(element: unknown, options?: { format?: boolean; preamble?: boolean }): Promise<{ xml: string }>
  }
}

declare module '@bpmn-io/element-templates-validator' {
  export function validate(template: object): { valid: boolean; errors?: object[] }
}
