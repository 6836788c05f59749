/** What requests wait at: a level at which somebody decides, or a window in which a decision can be rolled back. */
export interface Step {
  id: string
  name: string
  kind: 'level' | 'window'
}

const KINDS: Record<string, Step['kind']> = { userTask: 'level', receiveTask: 'window' }
const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL'

/** Levels and windows of a file, in the order of the file. */
export function stepsIn(xml: string): Step[] {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  return [...file.getElementsByTagNameNS(BPMN, '*')].flatMap((element) => {
    const kind = KINDS[element.localName]
    const id = element.getAttribute('id')
    return kind && id ? [{ id, name: element.getAttribute('name') ?? id, kind }] : []
  })
}
