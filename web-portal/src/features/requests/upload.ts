import type { AttachmentsAttachment } from '@/api/generated/athena'
import { accessToken, mayRenew, renew } from '@/api/session'
import { typeOf } from './files'

/** Why a file did not arrive; without a sentence of the server's it was the network. */
export class UploadFailed extends Error {}

/**
 * Sends a file. Not by fetch, which does not tell how far it is.
 *
 * @param key the same for each try, so that a file whose answer was lost is not attached twice
 * @param onProgress told the part that has been sent, from 0 to 1
 */
export async function upload(
  requestId: string,
  file: File,
  key: string,
  onProgress: (part: number) => void,
): Promise<AttachmentsAttachment> {
  let answer = await send(requestId, file, key, onProgress)
  if (answer.status === 401 && mayRenew() && (await renew().catch(() => false))) {
    answer = await send(requestId, file, key, onProgress)
  }
  if (answer.status !== 201) {
    throw new UploadFailed(detailOf(answer.responseText))
  }
  return JSON.parse(answer.responseText) as AttachmentsAttachment
}

function send(requestId: string, file: File, key: string, onProgress: (part: number) => void) {
  return new Promise<XMLHttpRequest>((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('POST', `/api/v1/requests/${requestId}/attachments`)
    call.setRequestHeader('Authorization', `Bearer ${accessToken() ?? ''}`)
    call.setRequestHeader('Idempotency-Key', key)
    call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    call.onload = () => resolve(call)
    call.onerror = () => reject(new UploadFailed())
    const form = new FormData()
    form.append('file', new File([file], file.name, { type: typeOf(file.name) ?? file.type }))
    call.send(form)
  })
}

function detailOf(answer: string): string | undefined {
  try {
    return (JSON.parse(answer) as { detail?: string }).detail
  } catch {
    return undefined
  }
}
