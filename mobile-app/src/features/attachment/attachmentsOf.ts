import type { AxiosInstance } from 'axios'
import type { AttachmentView } from '@/api/types'

/** The files of a request that the server has. */
export const attachmentsOf = (requestId: string) => (http: AxiosInstance, signal: AbortSignal) =>
  http
    .get<{ items: AttachmentView[] }>(`/api/v1/requests/${requestId}/attachments`, { signal })
    .then(({ data }) => data.items)
