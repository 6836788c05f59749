/** The two files of a flow. */
export type Part = 'bpmn' | 'dmn'

export const PARTS: Part[] = ['bpmn', 'dmn']

/** Called as they are called where the flow is shipped, so that they can be put in their place there. */
export function fileName(part: Part, version?: number): string {
  const name = part === 'bpmn' ? 'budget-approval' : 'approval-routing'
  return `${name}${version === undefined ? '' : `-${version}`}.${part}`
}

/** Why a file cannot be one of a flow. */
export type Wrong = 'tooLarge' | 'notXml' | 'otherKind'

/** As much as the server reads. */
const MOST_BYTES = 1_000_000

const ROOTS: Record<string, Part> = {
  'http://www.omg.org/spec/BPMN/20100524/MODEL': 'bpmn',
  'https://www.omg.org/spec/DMN/20191111/MODEL/': 'dmn',
}

/** Reads a file of a flow. What it is called says nothing; what it begins with does. */
export async function readFlowFile(file: File): Promise<{ part: Part; text: string } | { wrong: Wrong }> {
  if (file.size > MOST_BYTES) {
    return { wrong: 'tooLarge' }
  }
  const text = await file.text()
  const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml')
  if (root.localName === 'parsererror' || root.getElementsByTagName('parsererror').length > 0) {
    return { wrong: 'notXml' }
  }
  const part = root.localName === 'definitions' ? ROOTS[root.namespaceURI ?? ''] : undefined
  return part ? { part, text } : { wrong: 'otherKind' }
}
