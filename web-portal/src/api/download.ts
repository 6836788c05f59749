import { accessToken, renew } from '@/api/session'

/** A file that is written while it comes: of a large log there is never more than a piece in memory. */
interface FileOnDisk {
  createWritable: () => Promise<WritableStream<Uint8Array>>
}

interface Picker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileOnDisk>
}

/** Why an export did not arrive. */
export class DownloadFailed extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`)
  }
}

/**
 * Asks where to put a file, before anything is fetched: a browser allows the question only right after a click.
 *
 * @returns undefined where the browser cannot ask, and the file comes as a download
 * @throws AbortError when it is not to be put anywhere
 */
export async function chooseFile(name: string): Promise<FileOnDisk | undefined> {
  return await (window as Picker).showSaveFilePicker?.({ suggestedName: name })
}

/**
 * Fetches an export as the signed-in user. A link could not: the token is not in a cookie, and does not belong in an address.
 *
 * @param onProgress told of the bytes so far
 */
export async function download(
  url: string,
  name: string,
  file: FileOnDisk | undefined,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let answer = await ask(url, signal)
  if (answer.status === 401 && (await renew())) {
    answer = await ask(url, signal)
  }
  if (!answer.ok || !answer.body) {
    throw new DownloadFailed(answer.status)
  }
  const counted = answer.body.pipeThrough(counting(onProgress))
  if (file) {
    // Nothing is left behind when it is cut off: what was written so far replaces the file only at the end.
    await counted.pipeTo(await file.createWritable(), { signal })
  } else {
    save(await new Response(counted, { headers: answer.headers }).blob(), name)
  }
}

function ask(url: string, signal: AbortSignal): Promise<Response> {
  return fetch(url, { signal, headers: { Authorization: `Bearer ${accessToken()}` } })
}

function counting(onProgress: (bytes: number) => void) {
  let bytes = 0
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, next) => {
      bytes += chunk.length
      onProgress(bytes)
      next.enqueue(chunk)
    },
  })
}

/** Gives what is in memory as a download. */
export function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
