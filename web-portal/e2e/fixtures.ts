import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { workOf, type Call, type Work } from './work'

const PASSWORD = 'athena-demo'
const LOCALES = join(import.meta.dirname, '../src/i18n/locales')

interface Fixtures {
  /** Fails the test on a page's error, a refused script or style, or an answer that says the server failed. */
  strict: void
  /** A text as the page shows it in the language of the test: `requests:form.title`. */
  text: (key: string, values?: Record<string, string | number>) => string
  /** Signs in without the form. */
  signIn: (username: string, address?: string) => Promise<void>
  /** Keeps a picture, and checks what the page is to those who do not see it. */
  look: (name: string) => Promise<void>
  /** Calls the API as a user. */
  call: Call
  /** What others do meanwhile. */
  work: Work
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(process.env.ATHENA_URL),

  strict: [
    async ({ page }, use) => {
      const problems: string[] = []
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(
            `Refused by the policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
          ),
        ),
      )
      page.on('pageerror', (error) => problems.push(error.stack ?? error.message))
      page.on('console', (message) => {
        // A refused call is logged by the browser itself; whether it should have been refused, the test knows.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          problems.push(message.text())
        }
      })
      page.on('response', (answer) => {
        if (answer.status() >= 500) {
          problems.push(`${answer.status()} ${answer.url()}`)
        }
      })
      await use()
      expect(problems).toEqual([])
    },
    { auto: true },
  ],

  text: async ({ locale }, use) => {
    const language = (locale ?? 'en').split('-')[0] ?? 'en'
    await use((key, values = {}) => {
      const [namespace, path] = key.includes(':') ? key.split(':') : ['shell', key]
      const file = JSON.parse(readFileSync(join(LOCALES, language, `${namespace}.json`), 'utf8')) as unknown
      const variant = new Intl.PluralRules(language).select(Number(values.count ?? 0))
      const found = [path, `${path}_${variant}`]
        .map((each) =>
          (each ?? '')
            .split('.')
            .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], file),
        )
        .find((text) => typeof text === 'string')
      if (typeof found !== 'string') {
        throw new Error(`There is no text ${key}`)
      }
      return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
    })
  },

  signIn: async ({ page, locale }, use) => {
    await use(async (username, address = '/') => {
      const answer = await page.request.post('/api/v1/auth/browser/login', {
        data: { username, password: PASSWORD },
      })
      expect(answer.status()).toBe(200)
      // An address of the portal that is quick to load.
      await page.goto('/icon.svg')
      // The language was chosen on this device: the profile's is English.
      await page.evaluate((language) => {
        localStorage.setItem('athena.session', 'open')
        localStorage.setItem('athena.appearance', JSON.stringify({ language }))
      }, locale?.split('-')[0])
      await page.goto(address)
    })
  },

  look: async ({ page }, use, info) => {
    await use(async (name) => {
      await settled(page)
      const folder = info.project.name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()
      await page.screenshot({ path: `test-results/screens/${folder}/${name}.png` })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        // A diagram is hundreds of shapes for which there are no rules, and minutes; what can be operated lies around it.
        .exclude('.djs-container > svg')
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([])
    })
  },

  call: async ({ request }, use) => {
    const tokens = new Map<string, string>()
    const logIn = async (username: string) => {
      const login = await request.post('/api/v1/auth/login', { data: { username, password: PASSWORD } })
      tokens.set(username, ((await login.json()) as { accessToken: string }).accessToken)
    }
    await use(async (username, method, path, body) => {
      const call = () =>
        request.fetch(path, {
          method,
          data: body,
          headers: { Authorization: `Bearer ${tokens.get(username)}` },
        })
      if (!tokens.has(username)) {
        await logIn(username)
      }
      let answer = await call()
      if (answer.status() === 401) {
        // A test has ended all sessions of this user.
        await logIn(username)
        answer = await call()
      }
      expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
      return answer.status() === 204 ? undefined : await answer.json()
    })
  },

  work: async ({ call }, use) => use(workOf(call)),
})

/** Nothing is being fetched and nothing moves. */
async function settled(page: Page) {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(
    () => document.querySelector('[role=status][aria-label] .animate-pulse') === null,
  )
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => 0))),
  )
}

export { expect }
