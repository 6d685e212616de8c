import fc from 'fast-check'
import { zipSync } from 'fflate'
import { alarms, type Bait } from './bait'

const SEED = 20_261_130
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Drawings, and pictures that are something else too. */
export function hostilePictures(bait: Bait, photo: Uint8Array): { title: string; bytes: Uint8Array }[] {
  const head =
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">'
  const drawings = [
    ...alarms(bait).map((code) => `<script>${code}</script>`),
    `<foreignObject><iframe src="${bait.address}"/></foreignObject>`,
    `<image href="${bait.address}/a.png"/>`,
    `<image xlink:href="file://${bait.file}"/>`,
    `<use href="${bait.address}/a.svg#a"/>`,
    `<style>@import url(${bait.address}/a.css)</style>`,
    `<a href="javascript:alert(1)"><path d="M0 0"/></a>`,
    '<path d="M0 0" onload="alert(1)"/>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    `<path d="M0 0" fill="url(${bait.address}#a)"/>`,
  ].map((inside) => ({ title: `drawing: ${inside.slice(0, 40)}`, bytes: utf8(`${head}${inside}</svg>`) }))
  const declared = [
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${head}<text>&x;</text></svg>`,
    `<!DOCTYPE svg SYSTEM "${bait.address}/x.dtd">${head}</svg>`,
    `<?xml version="1.0"?><?xml-stylesheet href="${bait.address}"?>${head}</svg>`,
    `${head}${'<g>'.repeat(5_000)}`,
  ].map((text) => ({ title: `drawing: ${text.slice(0, 40)}`, bytes: utf8(text) }))
  const joined = (title: string, tail: string | Uint8Array) => ({
    title,
    bytes: new Uint8Array(Buffer.concat([photo, typeof tail === 'string' ? utf8(tail) : tail])),
  })
  const broken = fc
    .sample(fc.tuple(fc.nat({ max: photo.length - 1 }), fc.nat({ max: 255 })), { numRuns: 25, seed: SEED })
    .map(([at, value]) => {
      const bytes = new Uint8Array(photo)
      bytes.fill(value, at, at + 40)
      return { title: `a photograph with other bytes at ${at}`, bytes }
    })
  return [
    ...[...drawings, ...declared, ...broken],
    joined('a photograph and a zip', zipSync({ 'META-INF/MANIFEST.MF': utf8('Main-Class: A') })),
    joined('a photograph and a page', '<html><script>alert(1)</script>'),
    joined('a photograph and a program', '<?php system($_GET[0]); ?>'),
    { title: 'a GIF that is a script', bytes: utf8('GIF89a=1;alert(1)//') },
    { title: 'half a photograph', bytes: photo.subarray(0, photo.length / 2) },
    { title: 'a PDF', bytes: utf8('%PDF-1.4\n1 0 obj<</JS(app.alert(1))>>') },
    { title: 'a page', bytes: utf8('<html><script>alert(1)</script></html>') },
  ]
}
