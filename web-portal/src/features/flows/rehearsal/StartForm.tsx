import { zodResolver } from '@hookform/resolvers/zod'
import { Play } from 'lucide-react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { Choice, TextField } from '@/ui/Field'
import { PERIODS, periodOf, type PeriodChoice } from './period'
import { usePeriodText } from './periodText'
import { Refused } from './Refused'
import type { Start } from './useStart'

interface Typed {
  choice: PeriodChoice
  from: string
  until: string
  seed: string
}

/** Which requests of the past the draft is tried on. */
export function StartForm({ start, starting, error }: Start) {
  const { t } = useTranslation('rehearsal')
  const { timeZone } = useMe()
  const say = usePeriodText()
  const form = useForm<Typed>({
    resolver: zodResolver(
      z
        .object({
          choice: z.enum(PERIODS),
          from: z.string(),
          until: z.string(),
          seed: z
            .string()
            .trim()
            .regex(/^\d{0,15}$/, t('begin.seedForm')),
        })
        .superRefine(({ choice, from, until }, context) => {
          if (choice !== 'dates') {
            return
          }
          const fault = (path: 'from' | 'until', message: string) =>
            context.addIssue({ code: 'custom', path: [path], message })
          if (!from) {
            fault('from', t('begin.required'))
          }
          if (!until) {
            fault('until', t('begin.required'))
          } else if (from && until < from) {
            fault('until', t('begin.order'))
          }
        }),
    ),
    defaultValues: { choice: 'last90Days', from: '', until: '', seed: '' },
  })
  const { errors } = form.formState
  const choice = useWatch({ control: form.control, name: 'choice' })
  const submit = form.handleSubmit(({ seed, ...chosen }) =>
    start({ ...periodOf(chosen, timeZone), seed: seed === '' ? null : Number(seed) }),
  )
  return (
    <form noValidate className="flex flex-col gap-4 p-5" onSubmit={(event) => void submit(event)}>
      <Choice
        legend={t('begin.period')}
        value={choice}
        options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(chosen) => form.setValue('choice', chosen)}
      />
      {choice === 'dates' ? (
        <div className="grid gap-3 xs:grid-cols-2">
          <TextField
            label={t('begin.from')}
            type="date"
            required
            error={errors.from?.message}
            {...form.register('from')}
          />
          <TextField
            label={t('begin.until')}
            type="date"
            required
            error={errors.until?.message}
            {...form.register('until')}
          />
        </div>
      ) : (
        <p className="text-xs text-ink-faint">{say(periodOf({ choice, from: '', until: '' }, timeZone))}</p>
      )}
      <TextField
        label={t('begin.seed')}
        hint={t('begin.seedHint')}
        inputMode="numeric"
        autoComplete="off"
        error={errors.seed?.message}
        {...form.register('seed')}
      />
      <Refused error={error} />
      <Button type="submit" look="primary" className="self-start" busy={starting}>
        <Play size={16} aria-hidden className="rtl:-scale-x-100" />
        {t('begin.action')}
      </Button>
    </form>
  )
}
