import { EventSourceParserStream } from 'eventsource-parser/stream'

/** Of what something changed for the one who is signed in; without ids, any of them may have. */
export interface Change {
  of: 'requests' | 'approvals'
  ids?: string[]
}

/** The server does not let one listen now. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    /** How long it asks to be left alone. */
    readonly pauseMs: number,
  ) {
    super(`Changes cannot be followed: ${status}`)
  }
}

/** The server says something every 15 seconds: a connection this quiet is dead, though nobody has said so. */
const SILENT_MS = 45_000

/**
 * Listens until the stream ends, as it does with its access token.
 *
 * @param onReady called when what changes from now on is told
 * @throws Refused when the server does not let one listen; another error when it cannot be reached or has gone quiet
 */
export async function listen(
  accessToken: string,
  signal: AbortSignal,
  onReady: () => void,
  onChange: (change: Change) => void,
): Promise<void> {
  const connection = new AbortController()
  const leave = () => connection.abort()
  signal.addEventListener('abort', leave)
  let silence = setTimeout(leave, SILENT_MS)
  const heard = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, on) {
      clearTimeout(silence)
      silence = setTimeout(leave, SILENT_MS)
      on.enqueue(bytes)
    },
  })
  try {
    const answer = await fetch('/api/v1/changes', {
      headers: { Accept: 'text/event-stream', Authorization: `Bearer ${accessToken}` },
      signal: connection.signal,
    })
    if (!answer.ok || !answer.body) {
      throw new Refused(answer.status, Number(answer.headers.get('Retry-After') ?? 0) * 1000)
    }
    const events = answer.body
      .pipeThrough(heard)
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
      .getReader()
    for (let next = await events.read(); !next.done; next = await events.read()) {
      const { event, data } = next.value
      if (event === 'ready') {
        onReady()
      } else if (event === 'requests' || event === 'approvals') {
        onChange({ of: event, ids: (JSON.parse(data) as { ids?: string[] }).ids })
      }
    }
  } finally {
    clearTimeout(silence)
    signal.removeEventListener('abort', leave)
    connection.abort()
  }
}
