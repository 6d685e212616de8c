import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml'
import { isRecord, same, size, withValue, type YamlPath } from './plain-value'
import { oneLineYaml } from './render-yaml'
import {
  addItem,
  addPair,
  dropItem,
  dropPair,
  pairOf,
  parse,
  read,
  readAll,
  replaceNode,
  splice,
} from './yaml-seams'

/**
 * The text with another value at a path; `undefined` takes away what stands there. Only what differs is written anew, everything
 * else keeps its bytes: order, quotes, comments, gaps. Takes plain YAML, without anchors and tags; a path leads to something that
 * is there, or to one more key of a map or one more item of a list.
 */
export function editYaml(text: string, path: YamlPath, value: unknown): string {
  const document = parse(text)
  const before: unknown = document.toJS()
  const wanted = withValue(before, path, value)
  const edited = change(text, [], before, wanted)
  if (same(readAll(edited), wanted)) return edited
  // Written in a way that cannot be cut at its seams: then all of it is written anew.
  if (value === undefined) document.deleteIn(path)
  else document.setIn(path, value)
  return document.toString({ lineWidth: 0 })
}

/** The text with one key of a map called otherwise; what it holds and where it stands stay. */
export function renameYamlKey(text: string, path: YamlPath, name: string): string {
  const parent = parse(text).getIn(path.slice(0, -1), true)
  const key = isMap(parent) ? pairOf(parent.items, path.at(-1))?.key : null
  const range = isScalar(key) ? key.range : null
  return range ? splice(text, range[0], range[1], oneLineYaml(name)) : text
}

/** The text with an item of a list and the one after it changed about. */
export function swapYamlItems(text: string, path: YamlPath, at: number): string {
  const list = parse(text).getIn(path, true)
  if (!isSeq(list)) return text
  const [first, second] = [partOf(text, list, at), partOf(text, list, at + 1)]
  if (!first || !second) return text
  const between = text.slice(first.to, second.from)
  const turned = text.slice(second.from, second.to) + between + text.slice(first.from, first.to)
  const edited = splice(text, first.from, second.to, turned)
  const before = [...(read(text, path) as unknown[])]
  const wanted = before.with(at, before[at + 1]).with(at + 1, before[at])
  return same(read(edited, path), wanted) ? edited : editYaml(text, path, wanted)
}

/** From the first to the last letter of an item, without the gap after it. */
function partOf(text: string, list: YAMLSeq, at: number): { from: number; to: number } | null {
  const node = list.items[at] as Node | undefined
  if (!node?.range) return null
  const to = node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length
  return { from: node.range[0], to }
}

function change(text: string, path: YamlPath, was: unknown, wanted: unknown): string {
  if (same(was, wanted)) return text
  if (isRecord(was) && isRecord(wanted) && size(was) && size(wanted)) {
    let edited = text
    for (const key of Object.keys(wanted)) {
      edited = Object.hasOwn(was, key)
        ? change(edited, [...path, key], was[key], wanted[key])
        : addPair(edited, path, key, wanted[key])
    }
    for (const key of Object.keys(was)) if (!Object.hasOwn(wanted, key)) edited = dropPair(edited, path, key)
    return edited
  }
  if (Array.isArray(was) && Array.isArray(wanted) && was.length && wanted.length) {
    return changeList(text, path, was, wanted)
  }
  return replaceNode(text, path, wanted)
}

function changeList(text: string, path: YamlPath, was: unknown[], wanted: unknown[]): string {
  const least = Math.min(was.length, wanted.length)
  let head = 0
  while (head < least && same(was[head], wanted[head])) head++
  let tail = 0
  while (tail < least - head && same(was.at(-1 - tail), wanted.at(-1 - tail))) tail++
  const [oldEnd, newEnd] = [was.length - tail, wanted.length - tail]
  let edited = text
  let at = head
  for (; at < Math.min(oldEnd, newEnd); at++) edited = change(edited, [...path, at], was[at], wanted[at])
  for (let i = at; i < newEnd; i++) edited = addItem(edited, path, i, wanted[i])
  for (let i = oldEnd - 1; i >= at; i--) edited = dropItem(edited, path, i)
  return edited
}
