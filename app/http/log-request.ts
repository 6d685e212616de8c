/** One JSON line a request. No address, no query, no name, no code: only which kind of page, how it went, how long. */
export function logRequest(method: string, path: string, status: number, seconds: number): void {
  if (process.env.NGOSO_LOG === 'off') return
  const line = {
    level: status >= 500 ? 'error' : 'info',
    method,
    page: pageKind(path),
    status,
    ms: Math.round(seconds * 1000),
  }
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}

const KNOWN = new Set(
  'assets noi-dung hoc thi on-tap ho-so chung-nhan xac-minh muc-thanh-thao dang-nhap dang-ky dang-xuat vao-lop the lien-ket doi-nguoi lop to quan-ly bao-cao tuy-chon tim quan-tri-dau-tien nhan-tai-khoan thu-vien-giao-dien healthz readyz metrics'.split(
    ' ',
  ),
)

/** The first part of the address when it is one of ours; everything that could name a person is left out. */
export function pageKind(path: string): string {
  const first = path.split('/')[1]?.replace(/\.data$/, '') ?? ''
  if (first === '') return '/'
  return KNOWN.has(first) ? `/${first}` : '/*'
}
