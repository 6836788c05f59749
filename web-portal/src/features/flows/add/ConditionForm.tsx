import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useAllCategoriesQuery, useAllDepartmentsQuery } from '@/api/lists'
import { z } from '@/api/zod'
import { regionsOf } from '@/features/people'
import { SelectField, TextField } from '@/ui/Field'
import { FIELDS, isValue, OPERATORS, type Condition } from '../modeler/condition'

const OPERATOR_WORDS = {
  '>': 'over',
  '>=': 'from',
  '<': 'under',
  '<=': 'upTo',
  '==': 'is',
  '!=': 'isNot',
} as const

/** Which requests go to a step: what is known of a request, how it compares, and with what. */
export function ConditionForm({
  start,
  onSubmit,
  before,
  children,
}: {
  start: Condition
  onSubmit: (condition: Condition) => void
  before?: ReactNode
  /** The buttons. */
  children: ReactNode
}) {
  const { t } = useTranslation('flows')
  const form = useForm({
    resolver: zodResolver(
      z
        .object({
          field: z.enum(FIELDS),
          operator: z.enum(['>', '>=', '<', '<=', '==', '!=']),
          value: z.string().trim(),
        })
        .superRefine(({ field, value }, context) => {
          if (!isValue(field, value)) {
            const message = t(field === 'amountBase' ? 'condition.amountForm' : 'condition.codeForm')
            context.addIssue({ code: 'custom', path: ['value'], message })
          }
        }),
    ),
    defaultValues: start,
  })
  const { errors } = form.formState
  const field = useWatch({ control: form.control, name: 'field' })
  const codes = useCodes(field, start)
  const { onChange, ...fieldControl } = form.register('field')

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit(onSubmit)(event)}
    >
      {before}
      <SelectField
        label={t('condition.field')}
        required
        {...fieldControl}
        onChange={(event) => {
          void onChange(event)
          const chosen = form.getValues('field')
          form.setValue('operator', OPERATORS[chosen][0] ?? '==')
          form.setValue('value', '')
        }}
      >
        {FIELDS.map((each) => (
          <option key={each} value={each}>
            {t(`condition.fields.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('condition.operator')} required {...form.register('operator')}>
        {OPERATORS[field].map((operator) => (
          <option key={operator} value={operator}>
            {t(`condition.operators.${OPERATOR_WORDS[operator]}`)}
          </option>
        ))}
      </SelectField>
      {field === 'amountBase' ? (
        <TextField
          label={t('condition.value')}
          required
          inputMode="decimal"
          dir="ltr"
          hint={t('condition.amountHint')}
          error={errors.value?.message}
          {...form.register('value')}
        />
      ) : (
        <SelectField
          label={t('condition.value')}
          required
          error={errors.value?.message}
          {...form.register('value')}
        >
          <option value="" />
          {codes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {children}
    </form>
  )
}

/** What a category or a region can be; what was set stays, also when there is no such thing any more. */
function useCodes(field: Condition['field'], start: Condition): { code: string; name: string }[] {
  const { data: categories } = useAllCategoriesQuery()
  const { data: departments } = useAllDepartmentsQuery()
  const known =
    field === 'category'
      ? (categories ?? [])
          .filter(({ active }) => active)
          .map(({ code, name }) => ({ code, name: `${name} (${code})` }))
      : regionsOf(departments ?? []).map((region) => ({ code: region, name: region }))
  const isKnown = field !== start.field || !start.value || known.some(({ code }) => code === start.value)
  return isKnown ? known : [...known, { code: start.value, name: start.value }]
}
