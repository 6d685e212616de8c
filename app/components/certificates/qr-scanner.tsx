import { useEffect, useRef, useState } from 'react'
import { useWords } from '~/ui/words'
import { certificateWords } from './certificate-words'

const LOOK_EVERY_MS = 250

/** Reads a QR code through the camera. The reader is fetched only when somebody presses the button. */
export function QrScanner({ onText }: { onText: (text: string) => void }) {
  const words = useWords(certificateWords)
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'none' | 'ready' | 'scanning' | 'refused'>('none')
  useEffect(() => setState(navigator.mediaDevices ? 'ready' : 'none'), [])

  useEffect(() => {
    if (state !== 'scanning') return
    let isOver = false
    let stream: MediaStream | undefined
    const run = async () => {
      const [{ default: decodeQR }, opened] = await Promise.all([
        import('qr/decode.js'),
        navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
      ])
      stream = opened
      if (isOver || !video.current) return stop()
      video.current.srcObject = opened
      await video.current.play()
      while (!isOver && video.current) {
        const text = readFrame(video.current, decodeQR)
        if (text) {
          onText(text)
          return setState('ready')
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      }
    }
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    run().catch(() => setState('refused'))
    return () => {
      isOver = true
      stop()
    }
  }, [state, onText])

  if (state === 'none') return null
  return (
    <div className="scanner flow">
      <button
        type="button"
        className="btn line"
        onClick={() => setState(state === 'scanning' ? 'ready' : 'scanning')}
      >
        {state === 'scanning' ? words.scanStop : words.scanButton}
      </button>
      {state === 'scanning' && (
        <>
          <p role="status">{words.scanning}</p>
          <video ref={video} muted playsInline />
        </>
      )}
      {state === 'refused' && <p role="alert">{words.cameraRefused}</p>}
    </div>
  )
}

type Decode = (image: { width: number; height: number; data: Uint8ClampedArray }) => string

function readFrame(video: HTMLVideoElement, decode: Decode): string | null {
  const [width, height] = [video.videoWidth, video.videoHeight]
  if (width === 0) return null
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(video, 0, 0)
  try {
    return decode({ width, height, data: context.getImageData(0, 0, width, height).data })
  } catch {
    return null // no code in this frame
  }
}
