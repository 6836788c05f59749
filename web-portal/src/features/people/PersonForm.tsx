import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { changesOnto, takeChangesOnto } from '@/api/formChanges'
import { showFieldErrors } from '@/api/formErrors'
import type { User } from '@/api/generated/athena'
import { isStale, type CallError } from '@/api/problem'
import { useSaveOver } from '@/api/useSaveOver'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { TextField } from '@/ui/Field'
import { Card } from '@/ui/Page'
import { useToast } from '@/ui/Toasts'
import { useUserUpdateMutation } from './api'
import { NewerPerson } from './NewerPerson'
import { PersonFields } from './PersonFields'
import { changeOf, changeSchema, valuesOf, type PersonValues } from './personSchema'
import { WhyNot } from './WhyNot'

/**
 * Changes a person. The form was filled from one version of them and is saved over that version alone; what somebody
 * else saved meanwhile is shown beside what was changed here.
 */
export function PersonForm({ user, refetch }: { user: User; refetch: () => Promise<User | undefined> }) {
  const { t } = useTranslation(['people', 'shell'])
  const tell = useToast()
  const { newer, save, accept, startFrom } = useSaveOver(user, refetch)
  const [update, { error, isLoading, reset }] = useUserUpdateMutation()
  const form = useForm<PersonValues>({
    resolver: zodResolver(changeSchema(t)),
    defaultValues: valuesOf(user),
  })
  const { errors, isDirty, dirtyFields } = form.formState

  // While nothing is typed the form follows what happens to the person elsewhere, such as on this page below.
  useEffect(() => {
    if (!form.formState.isDirty) {
      startFrom(user)
      form.reset(valuesOf(user))
    }
  }, [user, form, startFrom])

  const submit = form.handleSubmit(async (values) => {
    try {
      await save(async (ifMatch) => {
        const saved = await update({
          id: user.id,
          'If-Match': ifMatch,
          userInputUpdate: changeOf(values),
        }).unwrap()
        startFrom(saved)
        form.reset(valuesOf(saved))
        tell({ text: t('change.done', { name: saved.displayName }) })
      })
    } catch (refusal) {
      showFieldErrors(form, refusal as CallError)
    }
  })

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Card className="flex flex-col gap-5 p-5">
          {newer && (
            <NewerPerson
              newer={newer}
              mine={changesOnto(valuesOf(newer), form.getValues(), dirtyFields)}
              onTake={() => {
                reset()
                accept()
                form.reset(valuesOf(newer))
              }}
              onKeep={() => {
                accept()
                takeChangesOnto(valuesOf(newer), form)
                void submit()
              }}
            />
          )}
          <PersonFields />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t('field.phone')}
              type="tel"
              dir="ltr"
              autoComplete="off"
              error={errors.phone?.message}
              {...form.register('phone')}
            />
            <TextField
              label={t('field.newPassword')}
              dir="ltr"
              autoComplete="new-password"
              spellCheck={false}
              hint={t('field.newPasswordHint')}
              error={errors.password?.message}
              {...form.register('password')}
            />
          </div>
          <Checkbox label={t('field.active')} hint={t('field.activeHint')} {...form.register('active')} />
          {!isStale(error) && <WhyNot error={error} userId={user.id} />}
          <div className="flex flex-wrap justify-end gap-2">
            {isDirty && (
              <Button
                look="quiet"
                onClick={() => {
                  reset()
                  form.reset(valuesOf(newer ?? user))
                }}
              >
                {t('change.discard')}
              </Button>
            )}
            <Button type="submit" look="primary" busy={isLoading}>
              {t('shell:action.save')}
            </Button>
          </div>
        </Card>
      </form>
    </FormProvider>
  )
}
