/** The ids of all that is in the routing table's file. */
export function idsIn(xml: string | null): ReadonlySet<string> {
  const file = xml === null ? undefined : new DOMParser().parseFromString(xml, 'application/xml')
  return new Set([...(file?.querySelectorAll('[id]') ?? [])].map((element) => element.id))
}
