import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { MigrationPlaceInput } from '@/api/generated/athena'
import { z } from '@/api/zod'
import { Button } from '@/ui/Button'
import { TextAreaField, TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { KEY } from '../api'
import { migrationAddress } from './addresses'
import { useMigrationBeginMutation } from './api'

const USUAL = 5

/** How many go ahead, and why at all. */
export function BeginForm({
  from,
  to,
  places,
  movable,
}: {
  from: number
  to: number
  places: MigrationPlaceInput[]
  movable: number
}) {
  const { t } = useTranslation(['migration', 'flows'])
  const navigate = useNavigate()
  const [begin, { error, isLoading }] = useMigrationBeginMutation()
  const form = useForm({
    resolver: zodResolver(
      z.object({
        canary: z.coerce.number(t('canaryForm')).int(t('canaryForm')).min(0, t('canaryForm')),
        note: z.string().trim().min(1, t('flows:form.required')).max(2000),
      }),
    ),
    defaultValues: { canary: USUAL, note: '' },
  })
  const submit = form.handleSubmit(async ({ canary, note }) => {
    const { data } = await begin({
      key: KEY,
      migrationInput: { from, to, places, canary: Number(canary), note },
    })
    if (data) {
      void navigate(migrationAddress(data.id))
    }
  })
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('canary')}
        hint={t('canaryHint')}
        required
        inputMode="numeric"
        error={form.formState.errors.canary?.message}
        {...form.register('canary')}
      />
      <TextAreaField
        label={t('note')}
        required
        rows={2}
        error={form.formState.errors.note?.message}
        {...form.register('note')}
      />
      <FormProblem error={error} />
      <Button type="submit" look="primary" busy={isLoading} disabled={movable === 0}>
        {t('begin')}
      </Button>
    </form>
  )
}
