/** What the elements of a flow are called, those that are called something. */
export function namesIn(xml: string): Map<string, string> {
  const flow = new DOMParser().parseFromString(xml, 'application/xml')
  return new Map(
    [...flow.querySelectorAll('[id][name]')].map((element) => [
      element.getAttribute('id') ?? '',
      element.getAttribute('name')?.trim() ?? '',
    ]),
  )
}
