// The emptiest page the framework can make. The benchmark measures every other page against it.
export const handle = { isBare: true }

export function loader() {
  return null
}

export default function EmptyPage() {
  return <p>Trang trống</p>
}
