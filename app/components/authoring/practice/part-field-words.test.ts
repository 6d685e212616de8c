import { expect, test } from 'vitest'
import type { FormField } from '~/domain/practice/form-field'
import { headForm, mistakeForm, partForms, screenForm, stepForm } from '~/domain/practice/part-forms'
import { drawnWords } from './drawn-words'
import { optionWords } from './option-words'
import { partFieldWords } from './part-field-words'

test('every field, option and drawing that a form shows has words in both languages', () => {
  const missing = new Set<string>()
  const walk = (kind: string, fields: readonly FormField[]): void => {
    for (const field of fields) {
      for (const words of [partFieldWords.vi, partFieldWords.en]) {
        if (field.name !== 'id' && !words[`${kind}.${field.name}`] && !words[field.name])
          missing.add(field.name)
      }
      if (field.as === 'list' || field.as === 'group') walk(kind, field.fields)
      if (field.as === 'select' || field.as === 'ticks') {
        for (const words of [optionWords.vi, optionWords.en])
          for (const option of field.options) if (!words[option]) missing.add(option)
      }
      if (field.as === 'icon')
        for (const option of field.options) if (!drawnWords[option]) missing.add(option)
    }
  }
  for (const [kind, fields] of Object.entries(partForms)) walk(kind, fields)
  for (const [kind, fields] of Object.entries({
    head: headForm,
    step: stepForm,
    mistake: mistakeForm,
    screen: screenForm,
  }))
    walk(kind, fields)
  expect([...missing]).toEqual([])
})
