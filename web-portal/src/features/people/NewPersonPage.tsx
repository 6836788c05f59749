import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { showFieldErrors } from '@/api/formErrors'
import type { CallError } from '@/api/problem'
import { useMe } from '@/policies'
import { Button, ButtonLink } from '@/ui/Button'
import { TextField } from '@/ui/Field'
import { Card, Page } from '@/ui/Page'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useUserCreateMutation } from './api'
import { PersonFields } from './PersonFields'
import { creationOf, newPersonSchema, type NewPersonValues } from './personSchema'

export default function NewPersonPage() {
  const { t } = useTranslation(['people', 'shell'])
  const navigate = useNavigate()
  const tell = useToast()
  const me = useMe()
  const [create, { error, isLoading }] = useUserCreateMutation()
  const form = useForm<NewPersonValues>({
    resolver: zodResolver(newPersonSchema(t)),
    defaultValues: {
      username: '',
      password: '',
      displayName: '',
      email: '',
      phone: '',
      roles: ['SALES'],
      departmentId: '',
      // Colleagues are mostly added where one is.
      region: me.region ?? '',
      locale: me.locale,
      timeZone: me.timeZone,
      active: true,
    },
  })

  const save = form.handleSubmit(async (values) => {
    try {
      const created = await create({ userInputCreation: creationOf(values) }).unwrap()
      tell({ text: t('new.done', { name: created.displayName }) })
      await navigate(`/people/${created.id}`, { replace: true })
    } catch (refusal) {
      showFieldErrors(form, refusal as CallError)
    }
  })

  return (
    <Page title={t('new.title')} lead={t('new.lead')} width="narrow">
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void save(event)}>
          <Card className="flex flex-col gap-5 p-5">
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField
                label={t('field.username')}
                required
                autoFocus
                dir="ltr"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                hint={t('field.usernameHint')}
                error={form.formState.errors.username?.message}
                {...form.register('username')}
              />
              <TextField
                label={t('field.password')}
                required
                dir="ltr"
                autoComplete="new-password"
                spellCheck={false}
                hint={t('field.passwordHint')}
                error={form.formState.errors.password?.message}
                {...form.register('password')}
              />
            </div>
            <PersonFields />
            <FormProblem error={error} />
            <div className="flex flex-wrap justify-end gap-2">
              <ButtonLink to="/people" look="quiet">
                {t('shell:action.cancel')}
              </ButtonLink>
              <Button type="submit" look="primary" busy={isLoading}>
                {t('new.submit')}
              </Button>
            </div>
          </Card>
        </form>
      </FormProvider>
    </Page>
  )
}
