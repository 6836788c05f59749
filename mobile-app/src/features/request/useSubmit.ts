import { StackActions, useNavigation } from '@react-navigation/native'
import { useTranslation } from 'react-i18next'
import { useDispatch } from 'react-redux'
import { dismissConflict, syncWanted, usePerson } from '@/features/sync'
import { useToast } from '@/ui/Toasts'
import type { DraftKeeper } from './DraftKeeper'
import { type FormValues, toSubmission } from './formRules'
import { fileOf, type Photo } from './photos'

/**
 * Submits: from then on it is a request on this device, and is sent when the server can be reached. Then its draft goes,
 * and what it corrects.
 *
 * @returns whether it could be kept
 */
export function useSubmit(replacesId: string | undefined, correct: string | undefined, keeper: DraftKeeper) {
  const { t, i18n } = useTranslation('request')
  const { actions, store, user } = usePerson()
  const dispatch = useDispatch()
  const navigation = useNavigation()
  const tell = useToast()
  return (values: FormValues, photos: Photo[]): boolean => {
    let id: string
    try {
      id = actions.submit(user, toSubmission(values, i18n.language, replacesId), photos.map(fileOf))
    } catch {
      return false
    }
    keeper.end()
    if (correct) {
      dismissConflict(store, correct)
    }
    dispatch(syncWanted())
    tell({ text: t('form.queued') })
    navigation.dispatch(StackActions.replace('Request', { id }))
    return true
  }
}
