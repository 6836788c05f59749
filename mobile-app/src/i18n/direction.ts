import { reloadAppAsync } from 'expo'
import { I18nManager } from 'react-native'

/** Phones lay everything out in one direction from their start on: another one takes another start. */
export function turn(direction: 'ltr' | 'rtl', _language: string) {
  const rtl = direction === 'rtl'
  if (I18nManager.isRTL !== rtl) {
    I18nManager.allowRTL(rtl)
    I18nManager.forceRTL(rtl)
    void reloadAppAsync('The language is written in the other direction')
  }
}
