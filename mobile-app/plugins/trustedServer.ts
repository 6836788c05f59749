import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  AndroidConfig,
  withAndroidManifest,
  withDangerousMod,
  withInfoPlist,
  type ConfigPlugin,
  type InfoPlist,
} from 'expo/config-plugins'

type Settings = {
  /** The address of the server, as the app calls it. */
  server?: string
  /** SHA-256 of the public keys that are trusted, in base64, with spaces or commas between them. */
  pins?: string
  /** Whose keys they are: the server's own, or those of authorities that sign its certificate. */
  pinsOf?: string
  /** The day from which Android no longer insists on them. */
  pinsExpire?: string
  /** Whether the build is for people, not for somebody who develops the app. */
  release?: boolean
}
type Pins = { host: string; keys: string[]; ofAuthority: boolean; expire?: string }

/** Has the operating systems trust only the server that is configured: no cleartext and, where there are pins, only its keys. */
const withTrustedServer: ConfigPlugin<Settings> = (config, settings) => {
  if (settings.release) {
    httpsUrl(settings.server, 'A release')
  }
  const pins = pinsOf(settings)
  return withTransportSecurity(withNetworkSecurityConfig(config, pins), {
    pins,
    release: settings.release ?? false,
  })
}

function httpsUrl(server: string | undefined, who: string) {
  const url = server && URL.canParse(server) ? new URL(server) : undefined
  if (url?.protocol !== 'https:') {
    throw new Error(
      `${who} needs ATHENA_SERVER, the address of the server, which begins with https:// (it is ${server || 'not set'})`,
    )
  }
  return url
}

export function pinsOf({ server, pins, pinsOf, pinsExpire }: Settings): Pins | undefined {
  const keys = (pins ?? '').split(/[\s,]+/).filter(Boolean)
  if (keys.length === 0) {
    if (pinsExpire || pinsOf) {
      throw new Error('ATHENA_PINS_EXPIRE and ATHENA_PINS_OF say more of ATHENA_PINS, which is not set')
    }
    return undefined
  }
  const { hostname } = httpsUrl(server, 'Who pins keys')
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(hostname)) {
    throw new Error(`Phones pin keys of names only: ATHENA_SERVER has to have one instead of ${hostname}`)
  }
  for (const key of keys) {
    const bytes = Buffer.from(key, 'base64')
    if (bytes.length !== 32 || bytes.toString('base64') !== key) {
      throw new Error(
        `ATHENA_PINS has ${key}, which is not the base64 of a SHA-256 (44 characters, of which the last is =)`,
      )
    }
  }
  if (new Set(keys).size < 2) {
    throw new Error(
      'ATHENA_PINS needs two different keys or more: the one that the server has, and one that is kept for when that is lost; with one, losing it locks everybody out',
    )
  }
  if (pinsOf && pinsOf !== 'server' && pinsOf !== 'authority') {
    throw new Error(`ATHENA_PINS_OF is either server or authority, and not ${pinsOf}`)
  }
  return { host: hostname, keys, ofAuthority: pinsOf === 'authority', expire: dayToCome(pinsExpire) }
}

function dayToCome(day: string | undefined) {
  if (!day) {
    return undefined
  }
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(NaN)
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day)) {
    throw new Error(`ATHENA_PINS_EXPIRE is a day such as 2031-12-31, and not ${day}`)
  }
  if (parsed.getTime() <= Date.now()) {
    throw new Error(`ATHENA_PINS_EXPIRE is ${day}: phones would not look at the pins at all`)
  }
  return day
}

/** For Android; OkHttp asks the system whom to trust, and the system this. */
const withNetworkSecurityConfig: ConfigPlugin<Pins | undefined> = (config, pins) =>
  withDangerousMod(
    withAndroidManifest(config, (config) => {
      const application = AndroidConfig.Manifest.getMainApplicationOrThrow(config.modResults)
      application.$['android:networkSecurityConfig'] = '@xml/network_security_config'
      return config
    }),
    [
      'android',
      async (config) => {
        // What is debugged gets its JavaScript from Metro, without TLS.
        for (const [sources, cleartext] of [
          ['main', false],
          ['debug', true],
          ['debugOptimized', true],
        ] as const) {
          const folder = join(config.modRequest.platformProjectRoot, 'app', 'src', sources, 'res', 'xml')
          await mkdir(folder, { recursive: true })
          await writeFile(
            join(folder, 'network_security_config.xml'),
            networkSecurityConfig({ cleartext, pins }),
          )
        }
        return config
      },
    ],
  )

export function networkSecurityConfig({ cleartext, pins }: { cleartext: boolean; pins?: Pins }) {
  const domain = pins && [
    '  <domain-config cleartextTrafficPermitted="false">',
    `    <domain includeSubdomains="false">${pins.host}</domain>`,
    pins.expire ? `    <pin-set expiration="${pins.expire}">` : '    <pin-set>',
    ...pins.keys.map((key) => `      <pin digest="SHA-256">${key}</pin>`),
    '    </pin-set>',
    '  </domain-config>',
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<network-security-config>',
    `  <base-config cleartextTrafficPermitted="${cleartext}" />`,
    ...(domain ?? []),
    '</network-security-config>',
    '',
  ].join('\n')
}

/** For iOS, where every NSURLSession obeys it. Pins have no end there. */
const withTransportSecurity: ConfigPlugin<{ pins?: Pins; release: boolean }> = (config, { pins, release }) =>
  withInfoPlist(config, (config) => {
    const security = { ...(config.modResults.NSAppTransportSecurity as InfoPlist | undefined) }
    security.NSAllowsArbitraryLoads = false
    security.NSAllowsLocalNetworking = !release
    // Those of an earlier run, which may not be configured any more.
    delete security.NSPinnedDomains
    if (pins) {
      const whose = pins.ofAuthority ? 'NSPinnedCAIdentities' : 'NSPinnedLeafIdentities'
      security.NSPinnedDomains = {
        [pins.host]: {
          NSIncludesSubdomains: false,
          [whose]: pins.keys.map((key) => ({ 'SPKI-SHA256-BASE64': key })),
        },
      }
    }
    config.modResults.NSAppTransportSecurity = security
    return config
  })

export default withTrustedServer
