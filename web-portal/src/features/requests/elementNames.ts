const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL'

/**
 * What a flow calls its elements, for those who do not see the picture.
 *
 * @param kind of element, such as userTask; all of them when it is not given
 */
export function elementNames(xml: string, kind = '*'): Map<string, string> {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const names = new Map<string, string>()
  for (const element of document.getElementsByTagNameNS(BPMN, kind)) {
    const id = element.getAttribute('id')
    const name = element.getAttribute('name')
    if (id && name) {
      names.set(id, name)
    }
  }
  return names
}
