/** What the server takes, told before somebody waits for it. */
export const LARGEST_FILE = 10 * 1024 * 1024
export const MOST_FILES = 20
const LONGEST_NAME = 255

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  txt: 'text/plain',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
}

/** For the picker, so that it offers these alone. */
export const ACCEPTED = Object.keys(TYPES)
  .map((extension) => `.${extension}`)
  .join(',')

export type FileFault = 'type' | 'large' | 'empty' | 'name'

export function faultOfFile(file: File): FileFault | undefined {
  if (!typeOf(file.name)) {
    return 'type'
  }
  if (file.size === 0) {
    return 'empty'
  }
  if (file.size > LARGEST_FILE) {
    return 'large'
  }
  return file.name.length > LONGEST_NAME ? 'name' : undefined
}

/** By its name: browsers say of a CSV what the installed programs make of it. */
export function typeOf(name: string): string | undefined {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
}
