export { canonical, compactJws, type PublicJwk, signingInput, sha256Of } from './jws'
export { newKeyPair, signWith } from './webCrypto'
