import { EVERYBODY, get, type Row } from '../row'

/** What the machines ask for, and pages without people. */
export const siteRows: Row[] = [
  get('healthz', EVERYBODY, () => '/healthz'),
  get('readyz', EVERYBODY, () => '/readyz'),
  get('trang-trong', EVERYBODY, () => '/trang-trong'),
  get('thu-vien-giao-dien', EVERYBODY, () => '/thu-vien-giao-dien'),
  get('*', [], () => '/khong-co-trang-nay', { guest: 'not-found' }),
]
