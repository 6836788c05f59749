import type { AxiosInstance } from 'axios'
import type { AttachmentView } from '@/api/types'

/** Hands a file of a request to the browser, which keeps it. */
export async function openFile(http: AxiosInstance, { id, requestId, fileName }: AttachmentView) {
  const { data } = await http.get<Blob>(`/api/v1/requests/${requestId}/attachments/${id}`, {
    responseType: 'blob',
  })
  const address = URL.createObjectURL(data)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
