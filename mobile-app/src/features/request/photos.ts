import { ImageManipulator, SaveFormat } from 'expo-image-manipulator'
import * as ImagePicker from 'expo-image-picker'
import type { Wanted } from '@/features/sync'

export const MOST_PHOTOS = 5
const LONGEST_SIDE = 1_600
const QUALITY = 0.7

export interface Photo {
  base64: string
}

export type Source = 'camera' | 'library'

/** The camera may not be used. */
export class CameraDenied extends Error {}

/**
 * Lets somebody take or choose photos, and makes them small enough for a slow network. What is written anew has no place
 * and time in it any more.
 */
export async function takePhotos(source: Source, most: number): Promise<Photo[]> {
  const picked = await (source === 'camera' ? fromCamera() : fromLibrary(most))
  const photos: Photo[] = []
  // One after the other: several large pictures at once are more than a small phone holds.
  for (const asset of picked.assets?.slice(0, most) ?? []) {
    photos.push({ base64: await shrunk(asset) })
  }
  return photos
}

export function addressOf({ base64 }: Photo): string {
  return `data:image/jpeg;base64,${base64}`
}

export function fileOf({ base64 }: Photo, index: number): Wanted['ATTACH'] {
  return { fileName: `photo-${index + 1}.jpg`, contentType: 'image/jpeg', base64 }
}

async function fromCamera() {
  const { granted } = await ImagePicker.requestCameraPermissionsAsync()
  if (!granted) {
    throw new CameraDenied()
  }
  return ImagePicker.launchCameraAsync({ mediaTypes: ['images'] })
}

function fromLibrary(most: number) {
  return ImagePicker.launchImageLibraryAsync({
    mediaTypes: ['images'],
    allowsMultipleSelection: true,
    selectionLimit: most,
  })
}

async function shrunk({ uri, width, height }: ImagePicker.ImagePickerAsset): Promise<string> {
  const context = ImageManipulator.manipulate(uri)
  if (Math.max(width, height) > LONGEST_SIDE) {
    context.resize(width >= height ? { width: LONGEST_SIDE } : { height: LONGEST_SIDE })
  }
  const image = await context.renderAsync()
  const { base64 } = await image.saveAsync({ base64: true, compress: QUALITY, format: SaveFormat.JPEG })
  // Browsers hand over an address with it.
  return (base64 ?? '').replace(/^data:[^,]*,/, '')
}
