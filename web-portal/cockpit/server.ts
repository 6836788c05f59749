/** Where Cockpit's server is: read from the page, since a plugin of a diagram is told of the wrong engine. */
function addresses() {
  const base = document.querySelector('base')
  const engine = /\/app\/cockpit\/([^/]+)/.exec(location.pathname)?.[1] ?? 'default'
  return {
    history: `${(base?.getAttribute('cockpit-api') ?? '/camunda/api/cockpit/').replace(/cockpit\/$/, '')}athena/history`,
    engine: `${base?.getAttribute('engine-api') ?? '/camunda/api/engine/'}engine/${engine}`,
  }
}

/** What the server said when it did not answer. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export type Parameters = Record<string, string | number | undefined>

/** An address of the history's API, spelled as plainly as it wants them. Parameters without a value are left out. */
export function historyAddress(path: string, parameters: Parameters = {}): string {
  return withParameters(addresses().history + path.replaceAll('%3A', ':'), parameters)
}

export function engineAddress(path: string): string {
  return addresses().engine + path
}

function withParameters(address: string, parameters: Parameters): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') {
      query.set(name, String(value))
    }
  }
  return query.size === 0 ? address : `${address}?${query}`
}

export async function get<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(address, { signal, headers: { Accept: 'application/json' } })
  if (answer.status === 401) {
    // The portal asks who is there, and leads back.
    location.replace(`/cockpit${location.hash}`)
  }
  if (!answer.ok) {
    throw new Refused(answer.status, await messageOf(answer))
  }
  return (await answer.json()) as Answer
}

async function messageOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as { detail?: string; message?: string } | null
  return body?.detail ?? body?.message ?? `${answer.status} ${answer.statusText}`
}
