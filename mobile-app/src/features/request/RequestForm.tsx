import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Platform, ScrollView } from 'react-native'
import { SafeAreaView } from 'react-native-safe-area-context'
import { usePerson } from '@/features/sync'
import { Button } from '@/ui/Button'
import { DayField } from '@/ui/DayField'
import { Text } from '@/ui/Text'
import { TextField } from '@/ui/TextField'
import { AboutFields } from './AboutFields'
import { AmountFields } from './AmountFields'
import { ChainPreview } from './ChainPreview'
import { FormLead } from './FormLead'
import { formRules, type FormValues, LONGEST_TITLE, todayIn } from './formRules'
import { PhotoFields } from './PhotoFields'
import { useComplaint } from './useComplaint'
import { useDraft } from './useDraft'
import type { Start } from './useStart'
import { useSubmit } from './useSubmit'

/** Everything on one screen, in the order it is thought of; what was asked for last fills in what it can. */
export function RequestForm({
  start,
  currencies,
  correct,
  onDiscard,
}: {
  start: Start
  currencies: string[]
  /** The conflict that this one corrects. */
  correct: string | undefined
  onDiscard: () => void
}) {
  const { t, i18n } = useTranslation('request')
  const { user, clock } = usePerson()
  const complaint = useComplaint()
  const today = todayIn(user.timeZone, clock.now())
  const [failed, setFailed] = useState(false)
  const form = useForm<FormValues>({
    resolver: zodResolver(formRules(i18n.language, today)),
    defaultValues: start.values,
  })
  const { control, handleSubmit, setFocus, setValue } = form
  const { photos, changePhotos, keeper } = useDraft(start, form)
  const send = useSubmit(start.replacesId, correct, keeper)
  const submit = () =>
    void handleSubmit((values) => {
      setFailed(!send(values, photos))
    })()
  return (
    <>
      <ScrollView
        automaticallyAdjustKeyboardInsets
        keyboardShouldPersistTaps="handled"
        contentContainerClassName="gap-4 p-4 pb-8"
      >
        <FormLead
          start={start}
          correcting={correct !== undefined}
          onDiscard={() => {
            keeper.end()
            onDiscard()
          }}
        />
        <Controller
          control={control}
          name="title"
          render={({ field, fieldState }) => (
            <TextField
              ref={field.ref}
              label={t('form.what')}
              required
              placeholder={t('form.whatExample')}
              maxLength={LONGEST_TITLE}
              returnKeyType="next"
              submitBehavior="submit"
              onSubmitEditing={() => setFocus('amount')}
              value={field.value}
              onChangeText={field.onChange}
              onBlur={field.onBlur}
              error={complaint(fieldState.error)}
            />
          )}
        />
        <AmountFields control={control} currencies={currencies} onNext={() => setFocus('justification')} />
        <AboutFields control={control} setValue={setValue} />
        <Controller
          control={control}
          name="justification"
          render={({ field, fieldState }) => (
            <TextField
              ref={field.ref}
              label={t('facts.justification')}
              required
              multiline
              hint={t('form.justificationHint')}
              // On a phone the last key submits; where there is a whole keyboard, Enter begins a line.
              {...(Platform.OS !== 'web' && {
                returnKeyType: 'send' as const,
                submitBehavior: 'blurAndSubmit' as const,
                onSubmitEditing: submit,
              })}
              value={field.value}
              onChangeText={field.onChange}
              onBlur={field.onBlur}
              error={complaint(fieldState.error)}
            />
          )}
        />
        <Controller
          control={control}
          name="neededBy"
          render={({ field, fieldState }) => (
            <DayField
              label={t('facts.neededBy')}
              value={field.value || undefined}
              earliest={today}
              onChange={field.onChange}
              error={complaint(fieldState.error)}
            />
          )}
        />
        <PhotoFields photos={photos} onChange={changePhotos} />
        <ChainPreview control={control} />
      </ScrollView>
      <SafeAreaView edges={['bottom']} className="gap-1 border-t border-line bg-raised px-4 py-3">
        {failed && (
          <Text role="alert" aria-live="assertive" className="text-sm text-bad">
            {t('form.keepFailed')}
          </Text>
        )}
        <Button look="primary" className="min-h-14" onPress={submit}>
          {t('form.submit')}
        </Button>
        <Text look="faint" className="text-center text-xs">
          {t('form.locked')}
        </Text>
      </SafeAreaView>
    </>
  )
}
