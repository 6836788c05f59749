import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIdentity } from '@/features/identity'
import {
  chooseLanguage,
  chosenLanguage,
  type Language,
  LANGUAGE_NAMES,
  LANGUAGES,
  speak,
  spoken,
} from '@/i18n'
import { THEMES, useAppearance } from '@/ui/appearance'
import { SegmentedTabs } from '@/ui/SegmentedTabs'
import { SelectField } from '@/ui/SelectField'
import { Section } from '@/ui/Section'

const PROFILE = 'profile'

/** How the app looks and speaks on this device. */
export function AppearanceSettings() {
  const { t } = useTranslation()
  const { theme, choose } = useAppearance()
  return (
    <Section title={t('settings.theme')}>
      <LanguageField />
      <SegmentedTabs
        label={t('settings.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChange={choose}
      />
    </Section>
  )
}

function LanguageField() {
  const { t } = useTranslation()
  const { user } = useIdentity()
  const [chosen, setChosen] = useState<Language | typeof PROFILE>(() => chosenLanguage() ?? PROFILE)
  return (
    <SelectField
      label={t('settings.language')}
      required
      value={chosen}
      options={[
        { value: PROFILE, label: t('settings.asProfile') },
        ...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
      ]}
      onChange={(next) => {
        setChosen(next)
        chooseLanguage(next === PROFILE ? null : next)
        void speak(spoken(user?.locale))
      }}
    />
  )
}
