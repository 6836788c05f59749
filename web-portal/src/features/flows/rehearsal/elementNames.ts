import { readFlow } from '../difference/flow'
import { readXml } from '../difference/tree'

/** What the elements of a flow are called on its drawing, by their ids; one without a name is known by its id. */
export function elementNames(bpmn: string): ReadonlyMap<string, string> {
  const flow = readFlow(readXml(bpmn))
  return new Map(
    [...(flow?.elements.values() ?? [])].flatMap(({ id, own }) => {
      const name = own.values.get('name')?.replaceAll(/\s+/g, ' ').trim()
      return name ? [[id, name] as const] : []
    }),
  )
}
