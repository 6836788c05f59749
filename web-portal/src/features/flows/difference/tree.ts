/** An element of an XML file, without what makes no difference: prefixes, the order of attributes, the white space around. */
export interface Node {
  /** Its name with the usual prefix of its namespace, such as bpmn:userTask. */
  type: string
  /** Its attributes by their names; those of another namespace with its usual prefix. */
  values: ReadonlyMap<string, string>
  text: string
  children: readonly Node[]
}

const PREFIXES: Record<string, string> = {
  'http://www.omg.org/spec/BPMN/20100524/MODEL': 'bpmn',
  'http://www.omg.org/spec/BPMN/20100524/DI': 'bpmndi',
  'http://www.omg.org/spec/DD/20100524/DC': 'dc',
  'http://www.omg.org/spec/DD/20100524/DI': 'di',
  'http://camunda.org/schema/1.0/bpmn': 'camunda',
  'http://camunda.org/schema/1.0/dmn': 'camunda',
  'http://bpmn.io/schema/bpmn/biocolor/1.0': 'bioc',
  'http://www.omg.org/spec/BPMN/non-normative/color/1.0': 'color',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd': 'dmn',
  'http://www.omg.org/spec/DMN/20180521/MODEL/': 'dmn',
  'https://www.omg.org/spec/DMN/20191111/MODEL/': 'dmn',
  'https://www.omg.org/spec/DMN/20191111/DMNDI/': 'dmndi',
}

const XMLNS = 'http://www.w3.org/2000/xmlns/'

/**
 * Reads a file as it is written. The modeler's own library reads less than that: what it does not know, what is there twice,
 * and a "yes" where it waits for "true" would be lost, and with it a difference.
 *
 * @returns undefined for what is no XML
 */
export function readXml(xml: string): Node | undefined {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  const broken = file.getElementsByTagName('parsererror').length > 0
  return broken ? undefined : readElement(file.documentElement, true)
}

export function readElement(element: Element, isRoot = false): Node {
  const values = new Map<string, string>()
  for (const attribute of element.attributes) {
    if (attribute.namespaceURI !== XMLNS) {
      const name = nameOf(attribute.namespaceURI, attribute.localName)
      values.set(name, name === 'xsi:type' ? typeNamed(attribute.value, element) : attribute.value)
    }
  }
  if (isRoot) {
    // Which edition of its language the file is written in.
    values.set('xmlns', element.namespaceURI ?? '')
  }
  return {
    type: nameOf(element.namespaceURI, element.localName),
    values,
    text: [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
      .map(({ nodeValue }) => nodeValue ?? '')
      .join('')
      .trim(),
    children: [...element.children].map((child) => readElement(child)),
  }
}

function nameOf(namespace: string | null, name: string): string {
  return namespace ? `${PREFIXES[namespace] ?? `{${namespace}}`}:${name}` : name
}

/** A type is named with a prefix of the file's own. */
function typeNamed(name: string, element: Element): string {
  const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : [null, name]
  return nameOf(element.lookupNamespaceURI(prefix), local)
}

export const idOf = (node: Node): string | undefined => node.values.get('id')

/** A type without its prefix, as people who know BPMN say it. */
export const localName = (type: string): string => type.slice(type.lastIndexOf(':') + 1)

export function childrenOf(node: Node, ...types: string[]): Node[] {
  return node.children.filter(({ type }) => types.includes(type))
}

export function childOf(node: Node | undefined, ...types: string[]): Node | undefined {
  return node && childrenOf(node, ...types)[0]
}
