import { isBorder, isFlow, readFlow, type FlowElement } from '../difference/flow'
import { readXml } from '../difference/tree'

/**
 * What the elements of a flow are called on its drawing, by their ids. Arrows are left out, as a "yes" says nothing where it
 * is not drawn; what is on the border of another names that one as well.
 */
export function elementNames(bpmn: string): ReadonlyMap<string, string> {
  const elements = readFlow(readXml(bpmn))?.elements ?? new Map<string, FlowElement>()
  const nameOf = (id: string | undefined) =>
    elements
      .get(id ?? '')
      ?.own.values.get('name')
      ?.replaceAll(/\s+/g, ' ')
      .trim()
  return new Map(
    [...elements.values()].flatMap((element) => {
      const name = nameOf(element.id)
      if (!name || isFlow(element)) {
        return []
      }
      const host = isBorder(element) && nameOf(element.own.values.get('attachedToRef'))
      return [[element.id, host ? `${host}: ${name}` : name] as const]
    }),
  )
}
