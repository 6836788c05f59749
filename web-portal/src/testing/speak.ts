import i18next from 'i18next'
import { beforeAll } from 'vitest'
import { speak } from '@/i18n'

/** The portal speaks English in this test, and has these texts from the start. */
export function english(...namespaces: string[]) {
  beforeAll(async () => {
    await speak('en')
    await i18next.loadNamespaces(namespaces)
  })
}
