import { expect, it } from 'vitest'
import { parsePlatformSpecifier } from '../../src/build-checks/platform-specifier.js'

it.each([
  ['linux/amd64', 'linux', 'amd64'],
  ['Linux/X86_64', 'linux', 'amd64'],
  ['linux/arm/v7', 'linux', 'arm'],
  ['linux/armhf', 'linux', 'arm'],
  ['linux/made-up', 'linux', 'made-up'],
  ['macos', 'darwin', 'amd64'],
  ['aarch64', 'linux', 'arm64'],
  ['windows(10.0.17763+win32k)/amd64', 'windows', 'amd64'],
  ['linux(%41)', 'linux', 'amd64'],
])('reads %s as containerd does', (text, os, architecture) => {
  expect(parsePlatformSpecifier(text)).toEqual({ os, architecture })
})

it.each(['', 'made-up', 'linux/', 'linux/*', '/amd64', 'linux/arm/v7/x', 'linux(%4)/arm', 'linux/a b', '$X'])(
  'reads no platform in %j',
  (text) => expect(parsePlatformSpecifier(text)).toBeNull(),
)
