import type { ReactNode } from 'react'
import { Drawing } from '~/ui/drawing/drawing'

// How each component of the closed lesson grammar is drawn. Runs on the server only: a lesson reaches the phone as HTML.

type Inside = { children?: ReactNode }

function Scene({ title, children }: Inside & { title: string }) {
  return (
    <section className="scene">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Say({ who, children }: Inside & { who: string }) {
  return (
    <div className="say-line">
      <b>{who}</b>
      {children}
    </div>
  )
}

/** Where a place may put its own words; the lesson's own stand there until it does. */
function Local({ name, children }: Inside & { name: string }) {
  return <span data-local={name}>{children}</span>
}

/** The same, with the words of one place. */
export function localWith(slots: Partial<Record<string, string>>) {
  return ({ name, children }: Inside & { name: string }) => (
    <Local name={name}>{slots[name] ?? children}</Local>
  )
}

function Steps({ children }: Inside) {
  return <ol className="steps">{children}</ol>
}

function Step({ id, title, children }: Inside & { id?: string; title: string }) {
  return (
    <li id={id}>
      <h3>{title}</h3>
      <div className="flow">{children}</div>
    </li>
  )
}

type FigureProps = { src: string; alt: string; caption?: string; width?: string; height?: string }

function Figure({ src, alt, caption, width, height }: FigureProps) {
  return (
    <figure className="fig">
      <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

function Note({ title, children }: Inside & { title: string }) {
  return (
    <section className="aside note">
      <Drawing name="pin" className="ic" />
      <h3>{title}</h3>
      <div className="flow">{children}</div>
    </section>
  )
}

function Warning({ title, children }: Inside & { title: string }) {
  return (
    <section className="aside warn">
      <Drawing name="hand" className="ic" />
      <h3>{title}</h3>
      <div className="flow">{children}</div>
    </section>
  )
}

function Mistake({ belief, children }: Inside & { belief: string }) {
  return (
    <div className="mix">
      <div className="pair">
        <div>
          <b>Hay nghĩ là</b>
          <p>{belief}</p>
        </div>
        <div>
          <b>Thật ra</b>
          {children}
        </div>
      </div>
    </div>
  )
}

function Summary({ children }: Inside) {
  return (
    <section className="summary">
      <h2 id="tom-tat">Tóm tắt để nhớ</h2>
      {children}
    </section>
  )
}

function Next({ children }: Inside) {
  return (
    <section className="next">
      <h2 id="lam-gi-tiep">Làm gì tiếp</h2>
      {children}
    </section>
  )
}

/** Leaves a mark where the page puts the question in. */
function Question({ id }: { id: string }) {
  return <hr data-question={id} />
}

export const lessonKit = {
  Scene,
  Say,
  Local,
  Steps,
  Step,
  Figure,
  Note,
  Warning,
  Mistake,
  Summary,
  Next,
  Question,
}
