import { accessToken, renew } from '@/api/session'

/** Why a file could not be had. */
export class DownloadFailed extends Error {}

/**
 * Fetches a file of a request as the signed-in user and hands it to the browser to keep. A link could not carry the
 * token; one that did would leave it in the history.
 */
export async function download(
  requestId: string,
  attachment: { id: string; fileName: string },
): Promise<void> {
  const address = `/api/v1/requests/${requestId}/attachments/${attachment.id}`
  const ask = () => fetch(address, { headers: { Authorization: `Bearer ${accessToken() ?? ''}` } })
  let answer = await ask()
  if (answer.status === 401 && (await renew())) {
    answer = await ask()
  }
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => undefined)) as { detail?: string } | undefined
    throw new DownloadFailed(problem?.detail)
  }
  const content = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = content
  link.download = attachment.fileName
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(content), 10_000)
}
