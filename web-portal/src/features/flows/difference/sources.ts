/** A version of the flow as an address names it: `version-3`, or `draft-` and the draft's id. */
export type Source = { version: number } | { draft: string }

const FORM = /^(?:version-(\d{1,9})|draft-([\w-]{1,64}))$/

export function sourceOf(name: string | null): Source | undefined {
  const [, version, draft] = FORM.exec(name ?? '') ?? []
  return version ? { version: Number(version) } : draft ? { draft } : undefined
}

export const versionName = (version: number) => `version-${version}`
export const draftName = (id: string) => `draft-${id}`

/** Where two are compared; one with itself is shown alone. */
export const compareAddress = (from: string, to = from) => `/flows/compare?from=${from}&to=${to}`
