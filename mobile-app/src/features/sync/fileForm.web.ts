import { base64 as coded } from '@scure/base'
import type { FormOf } from './sendOne'

export const formOf: FormOf = ({ fileName, contentType, base64 }) => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(coded.decode(base64))], { type: contentType }), fileName)
  return form
}
