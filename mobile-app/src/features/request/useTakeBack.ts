import { StackActions, useNavigation } from '@react-navigation/native'
import { useTranslation } from 'react-i18next'
import { type Entry, type EntryOf, usePerson } from '@/features/sync'
import { useToast } from '@/ui/Toasts'
import { draftKind, writeDraft, writePhotos } from './draft'
import { copied, todayIn } from './formRules'

/** Takes back what was submitted here and has not left the device: it is a draft again, and nothing of it is lost. */
export function useTakeBack() {
  const { t, i18n } = useTranslation('request')
  const { actions, outbox, store, clock, user } = usePerson()
  const navigation = useNavigation()
  const tell = useToast()
  return (submit: EntryOf<'SUBMIT'>) => {
    const files = outbox
      .of(submit.subject)
      .filter((entry): entry is EntryOf<'ATTACH'> => entry.kind === 'ATTACH')
    if (!takeBack(submit)) {
      return
    }
    const { wanted, subject } = submit
    const now = clock.now()
    const kind = draftKind({ from: subject })
    const values = copied(wanted, i18n.language, todayIn(user.timeZone, now))
    writeDraft(store, kind, { values, ...(wanted.replacesId && { replacesId: wanted.replacesId }) }, now)
    if (files.length > 0) {
      const photos = files.map((file) => ({ base64: file.wanted.base64 }))
      writePhotos(store, kind, photos, now)
    }
    tell({ text: t('show.takenBack') })
    navigation.dispatch(StackActions.replace('NewRequest', { from: subject }))
  }

  function takeBack(entry: Entry): boolean {
    const done = actions.takeBack(entry)
    if (!done) {
      tell({ text: t('show.onItsWay'), tone: 'bad' })
    }
    return done
  }
}
