import type { ImportedQuestion } from '../../imported-question'
import { BANK_LIMITS } from '../bank-limits'
import type { BankLog } from '../bank-log'
import { NO_TEXT, type RawText } from '../raw-question'
import { toImported } from '../to-imported'
import { formOf, giftText } from './gift-answers'
import { readGiftKind } from './gift-kind'
import { showEscapes } from './gift-signs'
import { type GiftBlock, splitGift } from './split-gift'

/** Reads a file in Moodle's GIFT, in all its kinds: https://docs.moodle.org/en/GIFT_format. */
export function readGift(file: string, log: BankLog): ImportedQuestion[] {
  const blocks = splitGift(file, BANK_LIMITS.questions)
  const beyond = blocks[BANK_LIMITS.questions]
  if (beyond) log.say('too-many-questions', { place: { line: beyond.line }, question: '' })
  return blocks.slice(0, BANK_LIMITS.questions).flatMap((block) => readBlock(block, log) ?? [])
}

function readBlock(block: GiftBlock, log: BankLog): ImportedQuestion | null {
  const { name, rest } = takeName(block.text)
  const place = { line: block.line }
  const at = { place, question: showEscapes(name || rest.slice(0, 500)) }
  const open = rest.indexOf('{')
  const end = rest.lastIndexOf('}')
  const say = (code: Parameters<BankLog['say']>[0], value?: string) => {
    log.say(code, at, value)
    return null
  }
  if (open < 0 && end < 0) return say('unknown-kind', 'description')
  if (block.isOpen || open < 0 || end < open) return say('broken-question')
  const inside = rest.slice(open + 1, end)
  if (inside.includes('{')) return say('several-gaps')

  const { form, text } = takeForm(rest.slice(0, open))
  const behind = rest.slice(end + 1).trim()
  const isGap = /[\p{L}\p{N}]/u.test(behind)
  if (isGap) log.say('gap', at)
  const prompt = isGap ? `${text.trimEnd()} _____ ${behind}` : text + behind
  const general = inside.indexOf('####')
  const answers = (general < 0 ? inside : inside.slice(0, general)).trim()
  const kind = readGiftKind(answers, form)
  if ('unknown' in kind) return say('unknown-kind', kind.unknown)
  const explain = general < 0 ? NO_TEXT : giftText(inside.slice(general + 4), form)
  return toImported(
    {
      ...{ place, name: showEscapes(name), category: block.category, tags: block.tags, why: NO_TEXT },
      ...{ prompt: { raw: showEscapes(prompt), form }, explain, ...kind },
    },
    log,
  )
}

function takeName(text: string): { name: string; rest: string } {
  if (!text.startsWith('::')) return { name: '', rest: text }
  const end = text.indexOf('::', 2)
  return end < 0
    ? { name: '', rest: text.slice(2) }
    : { name: text.slice(2, end).trim(), rest: text.slice(end + 2) }
}

function takeForm(text: string): { form: RawText['form']; text: string } {
  const found = /^\s*\[(html|markdown|moodle|plain)\]/i.exec(text.slice(0, 40))
  return found
    ? { form: formOf(found[1] ?? ''), text: text.slice(found[0].length) }
    : { form: 'unsaid', text }
}
