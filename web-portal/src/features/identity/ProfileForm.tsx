import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { showFieldErrors } from '@/api/formErrors'
import type { User } from '@/api/generated/athena'
import { isStale, type CallError } from '@/api/problem'
import { userChanged } from '@/api/session'
import { appearance } from '@/appearance'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useLazyOwnAccountMeQuery, useOwnAccountChangeProfileMutation } from './account'
import { NewerProfile } from './NewerProfile'
import { isSameProfile, profileOf, profileSchema, wireOf, type Profile } from './profile'
import { ProfileFields } from './ProfileFields'

/** Changes what one may say of oneself, over the version that was read alone. */
export function ProfileForm() {
  const { t, i18n } = useTranslation(['identity', 'shell'])
  const tell = useToast()
  const me = useMe()
  /** The version that the form was filled from. */
  const base = useRef(me)
  const [newer, setNewer] = useState<User>()
  const [refusal, setRefusal] = useState<CallError>()
  const [change, { isLoading }] = useOwnAccountChangeProfileMutation()
  const [readAgain] = useLazyOwnAccountMeQuery()
  const form = useForm<Profile>({
    resolver: zodResolver(useMemo(() => profileSchema(t), [t])),
    defaultValues: profileOf(me),
  })
  const { isDirty } = form.formState

  const fill = (from: User) => {
    base.current = from
    setNewer(undefined)
    setRefusal(undefined)
    form.reset(profileOf(from))
  }

  // While nothing is typed the form follows what is saved in another tab.
  useEffect(() => {
    if (!form.formState.isDirty) {
      base.current = me
      form.reset(profileOf(me))
    }
  }, [me, form])

  const saved = async (user: User) => {
    if (user.locale !== base.current.locale) {
      appearance.forgetLanguage()
    }
    fill(user)
    userChanged(user)
    await appearance.follow(user.locale)
    // In the language that is spoken now, which may not be the one of this rendering.
    tell({ text: i18n.t('profile.saved', { ns: 'identity' }), tone: 'good' })
  }

  const save = async (typed: Profile, over: User): Promise<void> => {
    setRefusal(undefined)
    try {
      await saved(await change({ 'If-Match': `"${over.version}"`, userInputProfile: wireOf(typed) }).unwrap())
    } catch (error) {
      if (isStale(error as CallError)) {
        await meet(typed, over)
      } else if (!showFieldErrors(form, error as CallError)) {
        setRefusal(error as CallError)
      }
    }
  }

  /** Somebody was quicker. Only where they changed the same there is something to decide. */
  const meet = async (typed: Profile, over: User): Promise<void> => {
    const { data: now, error } = await readAgain()
    if (!now) {
      setRefusal(error)
    } else if (isSameProfile(profileOf(now), typed)) {
      await saved(now)
    } else if (isSameProfile(profileOf(now), profileOf(over))) {
      await save(typed, now)
    } else {
      setNewer(now)
      userChanged(now)
    }
  }

  const submit = (over: User) => form.handleSubmit((typed) => (isLoading ? undefined : save(typed, over)))()

  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(base.current)
        }}
      >
        {newer && (
          <NewerProfile
            now={profileOf(newer)}
            typed={form.getValues()}
            onTake={() => {
              fill(newer)
              form.setFocus('locale')
            }}
            onKeep={() => {
              form.setFocus('locale')
              void submit(newer)
            }}
          />
        )}
        <ProfileFields locale={me.locale} />
        <FormProblem error={refusal} />
        <div className="flex flex-wrap items-center justify-end gap-2">
          <span role="status" className="me-auto text-xs text-ink-faint">
            {isDirty && t('notices.unsaved')}
          </span>
          {isDirty && <Button onClick={() => fill(newer ?? me)}>{t('shell:action.cancel')}</Button>}
          <Button look="primary" type="submit" busy={isLoading}>
            {t('profile.save')}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
