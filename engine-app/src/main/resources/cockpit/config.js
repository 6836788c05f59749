/** Cockpit's settings. https://docs.camunda.org/manual/7.24/webapps/cockpit/extend/configuration/ */
export default {
  app: { name: 'Cockpit', vendor: 'Athena' },
  customScripts: ['scripts/athena-signed-out.js', 'scripts/athena-history.js'],
  locales: { availableLocales: ['en', 'de', 'es', 'fr'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
