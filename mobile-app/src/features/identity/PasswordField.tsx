import Eye from 'lucide-react-native/icons/eye'
import EyeOff from 'lucide-react-native/icons/eye-off'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { IconButton } from '@/ui/IconButton'
import { TextField, type TextFieldProps } from '@/ui/TextField'

/** A password, which can be shown to whoever types it. */
export function PasswordField(props: Omit<TextFieldProps, 'label'>) {
  const { t } = useTranslation('identity')
  const [shown, setShown] = useState(false)
  return (
    <View>
      <TextField
        {...props}
        label={t('login.password')}
        required
        secureTextEntry={!shown}
        autoCapitalize="none"
        autoCorrect={false}
        autoComplete="current-password"
        textContentType="password"
        style={{ paddingEnd: 48 }}
      />
      <View className="absolute end-0 top-[26px]">
        <IconButton
          label={t(shown ? 'login.hidePassword' : 'login.showPassword')}
          icon={shown ? EyeOff : Eye}
          onPress={() => setShown(!shown)}
        />
      </View>
    </View>
  )
}
