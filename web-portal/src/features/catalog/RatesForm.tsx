import { zodResolver } from '@hookform/resolvers/zod'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { FormProvider, useFieldArray, useForm, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from '@/api/zod'
import type { ExchangeRatesRateTable } from '@/api/generated/athena'
import { isStale, problemOf, type CallError } from '@/api/problem'
import { useSaveOver } from '@/api/useSaveOver'
import { Button, IconButton } from '@/ui/Button'
import { ConcurrentChange } from '@/ui/ConcurrentChange'
import { TextField } from '@/ui/Field'
import { Card } from '@/ui/Page'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useExchangeRateReplaceMutation } from './api'
import { isPositive, RATE } from './decimals'
import { changesOf, linesOf, withChanges, type RateChange, type RateLine } from './rates'
import { RateChanges } from './RateChanges'

interface Values {
  lines: RateLine[]
}

export function RatesForm({
  table,
  latest,
}: {
  table: ExchangeRatesRateTable
  latest: () => Promise<ExchangeRatesRateTable | undefined>
}) {
  const { t } = useTranslation('catalog')
  const tell = useToast()
  /** What the lines were filled from; by now the page may have a newer one. */
  const [read, setRead] = useState(table)
  const { newer, save, accept, startFrom } = useSaveOver(table, latest)
  const [replace, { error, isLoading, reset }] = useExchangeRateReplaceMutation()
  const form = useForm<Values>({
    resolver: zodResolver(schema(t, table.baseCurrency)),
    defaultValues: { lines: linesOf(table) },
  })
  const lines = useWatch({ control: form.control, name: 'lines' })
  const changes = changesOf(read, lines)
  const fill = (from: ExchangeRatesRateTable, with_: RateChange[] = []) => {
    setRead(from)
    form.reset({ lines: withChanges(from, with_) })
  }

  const submit = form.handleSubmit(async (values) => {
    const rates = Object.fromEntries(values.lines.map(({ currency, rate }) => [currency, rate]))
    try {
      let saved: ExchangeRatesRateTable | undefined
      await save(async (ifMatch) => {
        // The base currency stands in the table too, so that it can be asked in.
        const all = { ...rates, [table.baseCurrency]: '1' }
        saved = await replace({ 'If-Match': ifMatch, exchangeRateRatesInput: { rates: all } }).unwrap()
      })
      if (saved) {
        startFrom(saved)
        fill(saved)
        tell({ text: t('rates.saved') })
      }
    } catch (refusal) {
      for (const { pointer, detail } of problemOf(refusal as CallError)?.errors ?? []) {
        const at = values.lines.findIndex(({ currency }) => pointer === `/rates/${currency}`)
        if (at >= 0) {
          form.setError(`lines.${at}.rate`, { message: detail })
        }
      }
    }
  })

  return (
    <FormProvider {...form}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('rates.explained', { base: table.baseCurrency })}</p>
        {newer && (
          <ConcurrentChange
            compared={changesOf(newer, withChanges(newer, changes)).map(
              ({ currency, before = '', after = '' }) => ({
                label: currency,
                theirs: before,
                yours: after,
              }),
            )}
            onTake={() => {
              reset()
              accept()
              fill(newer)
            }}
            onKeep={() => {
              fill(newer, changes)
              accept()
              void submit()
            }}
          />
        )}
        <Lines base={table.baseCurrency} />
        <RateChanges changes={changes} />
        {!isStale(error) && <FormProblem error={error} />}
        <div className="flex flex-wrap justify-end gap-2">
          {changes.length > 0 && (
            <Button look="quiet" onClick={() => fill(read)}>
              {t('rates.discard')}
            </Button>
          )}
          <Button type="submit" look="primary" busy={isLoading} disabled={changes.length === 0}>
            {t('rates.save')}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}

function Lines({ base }: { base: string }) {
  const { t } = useTranslation('catalog')
  const form = useFormContext<Values>()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' })
  const { errors } = form.formState
  return (
    <Card className="flex flex-col divide-y divide-line">
      {fields.map((field, at) => (
        <div
          key={field.id}
          role="group"
          aria-label={field.currency || t('rates.add')}
          className="grid grid-cols-[5.5rem_1fr_auto] items-start gap-3 px-4 py-3"
        >
          <TextField
            label={t('field.currency')}
            required
            dir="ltr"
            maxLength={3}
            autoCapitalize="characters"
            spellCheck={false}
            error={errors.lines?.[at]?.currency?.message}
            {...form.register(`lines.${at}.currency`, {
              setValueAs: (code: string) => code.trim().toUpperCase(),
            })}
          />
          <TextField
            label={t('rates.perBase', { base })}
            required
            dir="ltr"
            inputMode="decimal"
            autoComplete="off"
            className="tabular"
            error={errors.lines?.[at]?.rate?.message}
            {...form.register(`lines.${at}.rate`)}
          />
          <IconButton
            label={t('rates.remove', { currency: field.currency })}
            className="mt-6.5"
            onClick={() => remove(at)}
          >
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div className="px-4 py-3">
        <Button onClick={() => append({ currency: '', rate: '' })}>
          <Plus size={16} aria-hidden />
          {t('rates.add')}
        </Button>
      </div>
    </Card>
  )
}

function schema(
  t: (key: 'rates.currency' | 'rates.decimal' | 'rates.isBase' | 'rates.twice') => string,
  base: string,
) {
  return z.object({
    lines: z
      .array(
        z.object({
          currency: z
            .string()
            .regex(/^[A-Z]{3}$/, t('rates.currency'))
            .refine((currency) => currency !== base, t('rates.isBase')),
          rate: z.string().trim().regex(RATE, t('rates.decimal')).refine(isPositive, t('rates.decimal')),
        }),
      )
      .superRefine((lines, context) =>
        lines.forEach(({ currency }, at) => {
          if (lines.findIndex((other) => other.currency === currency) < at) {
            context.addIssue({ code: 'custom', path: [at, 'currency'], message: t('rates.twice') })
          }
        }),
      ),
  })
}
