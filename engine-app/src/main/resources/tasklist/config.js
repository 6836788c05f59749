/** Tasklist's settings. https://docs.camunda.org/manual/7.24/webapps/tasklist/configuration/ */
export default {
  app: { name: 'Tasklist', vendor: 'Athena' },
  customScripts: ['scripts/athena-signed-out.js'],
  locales: { availableLocales: ['en', 'de', 'es', 'fr'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  // Nothing is done here that a key could do.
  shortcuts: {}
};
