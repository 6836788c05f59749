import { nativeProject } from './nativeProject'
import withTrustedServer, { pinsOf } from './trustedServer'

const SERVERS = 'iQ0Y0E1dZbQyD5nRUFJJpWQ6iI3kCGvZqSbDFaZEzyI='
const KEPT = 'x3TPnNiEX0c01Huo73WX5uxEMnewsaIIhqfjUNnpAzI='
const server = 'https://athena.example.com:8443/'

const project = nativeProject()
const android = (sources: string) =>
  project.read(`android/app/src/${sources}/res/xml/network_security_config.xml`)

afterAll(() => project.remove())

test('Android trusts only the keys that are pinned for the server, until the day they expire', async () => {
  await project.apply('android', withTrustedServer, {
    server,
    pins: `${SERVERS} ${KEPT}`,
    pinsExpire: '2199-12-31',
  })

  expect(project.read('android/app/src/main/AndroidManifest.xml')).toContain(
    'android:networkSecurityConfig="@xml/network_security_config"',
  )
  expect(android('main')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<network-security-config>
  <base-config cleartextTrafficPermitted="false" />
  <domain-config cleartextTrafficPermitted="false">
    <domain includeSubdomains="false">athena.example.com</domain>
    <pin-set expiration="2199-12-31">
      <pin digest="SHA-256">${SERVERS}</pin>
      <pin digest="SHA-256">${KEPT}</pin>
    </pin-set>
  </domain-config>
</network-security-config>
`)
})

test('what is debugged may fetch its JavaScript without TLS, and has the same pins', async () => {
  const debugged = android('main').replace(
    '<base-config cleartextTrafficPermitted="false" />',
    '<base-config cleartextTrafficPermitted="true" />',
  )
  expect(android('debug')).toBe(debugged)
  expect(android('debugOptimized')).toBe(debugged)
})

test('without pins Android trusts the certificates that it trusts anyway, and only with TLS', async () => {
  await project.apply('android', withTrustedServer, { server })

  expect(android('main')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<network-security-config>
  <base-config cleartextTrafficPermitted="false" />
</network-security-config>
`)
})

test('iOS trusts only the keys that are pinned for the server, and nothing without TLS in a release', async () => {
  expect(await transportSecurity({ server, pins: `${SERVERS},${KEPT}`, release: true })).toEqual({
    NSAllowsArbitraryLoads: false,
    NSAllowsLocalNetworking: false,
    NSPinnedDomains: {
      'athena.example.com': {
        NSIncludesSubdomains: false,
        NSPinnedLeafIdentities: [{ 'SPKI-SHA256-BASE64': SERVERS }, { 'SPKI-SHA256-BASE64': KEPT }],
      },
    },
  })
})

test('iOS is told when the keys are those of authorities', async () => {
  const { NSPinnedDomains } = await transportSecurity({
    server,
    pins: `${SERVERS} ${KEPT}`,
    pinsOf: 'authority',
  })
  expect(NSPinnedDomains?.['athena.example.com']).toEqual({
    NSIncludesSubdomains: false,
    NSPinnedCAIdentities: [{ 'SPKI-SHA256-BASE64': SERVERS }, { 'SPKI-SHA256-BASE64': KEPT }],
  })
})

test('without pins iOS is as the template has it', async () => {
  expect(await transportSecurity({})).toEqual({
    NSAllowsArbitraryLoads: false,
    NSAllowsLocalNetworking: true,
  })
})

test.each([
  ['a release without a server', { release: true }, 'A release needs ATHENA_SERVER'],
  ['a release without TLS', { release: true, server: 'http://athena.example.com' }, 'begins with https://'],
])('%s is refused', async (_, settings, reason) => {
  await expect(project.apply('ios', withTrustedServer, settings)).rejects.toThrow(reason)
})

const pins = `${SERVERS} ${KEPT}`
test.each([
  ['no server', { pins }, 'needs ATHENA_SERVER'],
  ['a server without TLS', { pins, server: 'http://athena.example.com' }, 'begins with https://'],
  ['what is no address', { pins, server: 'athena.example.com' }, 'begins with https://'],
  ['an address in numbers', { pins, server: 'https://192.0.2.7' }, 'names only'],
  ['this machine', { pins, server: 'https://localhost' }, 'names only'],
  ['one pin', { pins: SERVERS, server }, 'two different keys'],
  ['the same pin twice', { pins: `${SERVERS} ${SERVERS}`, server }, 'two different keys'],
  ['what is not base64', { pins: `${SERVERS} sha256/${KEPT}`, server }, 'ATHENA_PINS has sha256/'],
  ['what is too short', { pins: `${SERVERS} AAAA`, server }, 'ATHENA_PINS has AAAA'],
  ['what is in hexadecimal', { pins: `${'0a'.repeat(32)} ${KEPT}`, server }, 'ATHENA_PINS has 0a0a'],
  ['keys of nobody', { pins, server, pinsOf: 'leaf' }, 'ATHENA_PINS_OF is either'],
  ['no day', { pins, server, pinsExpire: '31.12.2199' }, 'a day such as'],
  ['a day that there is not', { pins, server, pinsExpire: '2199-02-30' }, 'a day such as'],
  ['a day in the past', { pins, server, pinsExpire: '2020-01-01' }, 'would not look at the pins'],
  ['a day for no pins', { server, pinsExpire: '2199-12-31' }, 'ATHENA_PINS, which is not set'],
])('pins with %s are refused', (_, settings, reason) => {
  expect(() => pinsOf(settings)).toThrow(reason)
})

async function transportSecurity(settings: Parameters<typeof withTrustedServer>[1]) {
  const { NSAppTransportSecurity } = await project.infoPlist(withTrustedServer, settings)
  return NSAppTransportSecurity as Record<string, unknown> & { NSPinnedDomains?: Record<string, unknown> }
}
