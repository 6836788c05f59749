import { File, Paths } from 'expo-file-system'
import type { FormOf } from './sendOne'

/** Phones read a file that is sent from their disk. */
export const formOf: FormOf = ({ fileName, contentType, base64 }) => {
  const file = new File(Paths.cache, fileName.replaceAll('/', '_'))
  file.write(base64, { encoding: 'base64' })
  const form = new FormData()
  form.append('file', { uri: file.uri, name: fileName, type: contentType } as unknown as Blob)
  return form
}
