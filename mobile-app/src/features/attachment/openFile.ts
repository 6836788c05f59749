import type { AxiosInstance } from 'axios'
import { File, Paths } from 'expo-file-system'
import { Platform, Share } from 'react-native'
import * as Linking from 'expo-linking'
import type { AttachmentView } from '@/api/types'

/** Fetches a file of a request and hands it to what the phone opens such files with. */
export async function openFile(http: AxiosInstance, { id, requestId, fileName }: AttachmentView) {
  const { data } = await http.get<ArrayBuffer>(`/api/v1/requests/${requestId}/attachments/${id}`, {
    responseType: 'arraybuffer',
  })
  const file = new File(Paths.cache, fileName.replaceAll('/', '_'))
  file.write(new Uint8Array(data))
  if (Platform.OS === 'ios') {
    await Share.share({ url: file.uri })
  } else {
    await Linking.openURL(file.contentUri)
  }
}
