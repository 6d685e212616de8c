import { expect, test } from 'vitest'
import { findVoice } from './find-voice'

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService })

test('the Vietnamese voice of the device is found, however its language is written', () => {
  for (const lang of ['vi-VN', 'vi_VN', 'vi', 'VI-vn', 'vie-VNM'])
    expect(findVoice([voice('Anna', 'de-DE'), voice('Linh', lang)])?.name).toBe('Linh')
})

test('a voice on the device goes before one that needs the network', () => {
  expect(findVoice([voice('HoaiMy', 'vi-VN', false), voice('An', 'vi-VN')])?.name).toBe('An')
  expect(findVoice([voice('HoaiMy', 'vi-VN', false)])?.name).toBe('HoaiMy')
})

test('a voice of another language is no Vietnamese voice', () => {
  expect(findVoice([voice('Anna', 'en-US'), voice('Vieno', 'fi-FI'), voice('V', 'vid')])).toBeNull()
  expect(findVoice([])).toBeNull()
})
