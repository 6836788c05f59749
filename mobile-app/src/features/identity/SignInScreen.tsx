import ShieldAlert from 'lucide-react-native/icons/shield-alert'
import { useTranslation } from 'react-i18next'
import { KeyboardAvoidingView, Platform, ScrollView, View } from 'react-native'
import { SafeAreaView } from 'react-native-safe-area-context'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'
import { SignInForm } from './SignInForm'
import { useIdentity } from './useIdentity'

/** Also tells whoever finds the device empty that it was signed out from elsewhere. */
export function SignInScreen() {
  const { t } = useTranslation(['identity', 'shell'])
  const { wiped } = useIdentity()
  return (
    <SafeAreaView className="flex-1 bg-canvas">
      <KeyboardAvoidingView behavior={Platform.OS === 'ios' ? 'padding' : undefined} className="flex-1">
        <ScrollView
          keyboardShouldPersistTaps="handled"
          contentContainerClassName="grow justify-center gap-6 p-6"
        >
          <View role="main" className="w-full max-w-sm gap-6 self-center">
            <View className="gap-1">
              <Text className="text-base font-semibold text-accent">{t('shell:product')}</Text>
              <Text look="title">{t('login.title')}</Text>
              <Text look="small">{t('login.lead')}</Text>
            </View>
            {wiped && (
              <View role="alert" className="flex-row gap-3 rounded-2xl bg-warn-soft p-4">
                <Icon icon={ShieldAlert} colour="warn" />
                <View className="shrink gap-1">
                  <Text look="strong">{t('login.wipedTitle')}</Text>
                  <Text look="small">{t('login.wipedDetail')}</Text>
                </View>
              </View>
            )}
            <SignInForm />
          </View>
        </ScrollView>
      </KeyboardAvoidingView>
    </SafeAreaView>
  )
}
