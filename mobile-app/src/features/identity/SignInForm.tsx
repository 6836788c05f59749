import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { z } from 'zod'
import { Button } from '@/ui/Button'
import { Text } from '@/ui/Text'
import { TextField } from '@/ui/TextField'
import { useAccount } from './AccountContext'
import { PasswordField } from './PasswordField'
import { signInProblem, type SignInProblem } from './signInProblem'

const schema = z.object({ username: z.string().trim().min(1), password: z.string().min(1) })

type Values = z.infer<typeof schema>

/** @param username of whom it has to be, when their session has ended */
export function SignInForm({ username, onDone }: { username?: string; onDone?: () => void }) {
  const { t } = useTranslation('identity')
  const { logIn } = useAccount()
  const [problem, setProblem] = useState<SignInProblem>()
  const { control, handleSubmit, formState, resetField } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { username: username ?? '', password: '' },
  })
  const submit = handleSubmit(async (values) => {
    setProblem(undefined)
    try {
      await logIn(values.username, values.password)
      onDone?.()
    } catch (error) {
      setProblem(signInProblem(error))
      resetField('password')
    }
  })
  const { errors, isSubmitting } = formState
  return (
    <View className="gap-4">
      {!username && (
        <Controller
          control={control}
          name="username"
          render={({ field }) => (
            <TextField
              ref={field.ref}
              label={t('login.username')}
              required
              autoCapitalize="none"
              autoCorrect={false}
              autoComplete="username"
              textContentType="username"
              value={field.value}
              onChangeText={field.onChange}
              onBlur={field.onBlur}
              error={errors.username && t('login.required')}
              returnKeyType="next"
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="password"
        render={({ field }) => (
          <PasswordField
            ref={field.ref}
            value={field.value}
            onChangeText={field.onChange}
            onBlur={field.onBlur}
            error={errors.password && t('login.required')}
            returnKeyType="go"
            onSubmitEditing={() => void submit()}
          />
        )}
      />
      {problem && (
        <Text role="alert" aria-live="assertive" className="rounded-xl bg-bad-soft p-3 text-sm text-bad">
          {t(`login.refused.${problem}`)}
        </Text>
      )}
      <Button look="primary" busy={isSubmitting} onPress={() => void submit()}>
        {t('login.submit')}
      </Button>
    </View>
  )
}
