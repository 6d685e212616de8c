import type { Role } from '~/domain/accounts/role'
import { CLASS, teamOf } from './demonstration-groups'
import { COMMUNE, PROVINCE, type VillageId } from './demonstration-places'

export type DemonstrationPerson = {
  /** User name, and behind "demo-" the person's id. */
  name: string
  displayName: string
  village?: VillageId
  isHead?: boolean
  isInClass?: boolean
  role?: Role
  /** A place of the plan that they answer for besides: officers their commune, teachers their school. */
  office?: { kind: 'commune-officer' | 'class-teacher'; commune: string; school?: string }
}

const DONG_CHUA = 'demo-thon-dong-chua'
const BEN_GAO = 'demo-thon-ben-gao'
const KHE_MAY = 'demo-thon-khe-may'

/** Whom a visitor can sign in as; all have the password `ngo-so-demo`. */
export const ACCOUNTS: readonly DemonstrationPerson[] = [
  { name: 'thanhvien', displayName: 'Nguyễn Thị Hạnh', village: DONG_CHUA, isInClass: true },
  { name: 'hocsinh', displayName: 'Trần Quang Minh', isInClass: true },
  {
    name: 'giangvien',
    displayName: 'Đỗ Minh Châu',
    role: { kind: 'trainer', scopeKind: 'class', scopeId: CLASS },
    office: { kind: 'class-teacher', commune: 'xã Mẫu', school: 'trường THCS Suối Mây' },
  },
  {
    name: 'totruong',
    displayName: 'Lâm Văn Bền',
    village: DONG_CHUA,
    isHead: true,
    role: { kind: 'team-head', scopeKind: 'team', scopeId: teamOf(DONG_CHUA) },
  },
  {
    name: 'canboxa',
    displayName: 'Phùng Thị Lan',
    role: { kind: 'commune-officer', scopeKind: 'place', scopeId: COMMUNE },
  },
  {
    name: 'canbotinh',
    displayName: 'Cao Việt Dũng',
    role: { kind: 'province-officer', scopeKind: 'place', scopeId: PROVINCE },
  },
  {
    name: 'kiemduyet',
    displayName: 'Nguyễn Thanh Thảo',
    role: { kind: 'reviewer', scopeKind: 'place', scopeId: PROVINCE },
  },
  {
    name: 'quantri',
    displayName: 'Quản trị viên',
    role: { kind: 'administrator', scopeKind: 'place', scopeId: 'vn' },
  },
]

/** Who makes the class a class; nobody knows their passwords. */
const CLASSMATES: readonly DemonstrationPerson[] = [
  { name: 'demo.bui.van.son', displayName: 'Bùi Văn Sơn', village: DONG_CHUA, isInClass: true },
  { name: 'demo.dang.thi.mai', displayName: 'Đặng Thị Mai', village: DONG_CHUA, isInClass: true },
  { name: 'demo.hoang.van.luc', displayName: 'Hoàng Văn Lực', village: BEN_GAO, isInClass: true },
  { name: 'demo.le.thi.ngoc', displayName: 'Lê Thị Ngọc', village: BEN_GAO, isInClass: true },
  { name: 'demo.ly.a.pao', displayName: 'Lý A Páo', village: KHE_MAY, isInClass: true },
  { name: 'demo.pham.quang.huy', displayName: 'Phạm Quang Huy', village: BEN_GAO, isInClass: true },
  { name: 'demo.to.thi.dung', displayName: 'Tô Thị Dung', village: KHE_MAY, isInClass: true },
  { name: 'demo.vu.thi.thoa', displayName: 'Vũ Thị Thoa', village: KHE_MAY, isInClass: true },
]

/** Officers and teachers elsewhere in the province; nobody knows their passwords either. */
const STAFF: readonly DemonstrationPerson[] = [
  {
    name: 'demo.can.bo.bai.trang',
    displayName: 'Huỳnh Văn Thạnh',
    office: { kind: 'commune-officer', commune: 'xã Bãi Trăng' },
  },
  {
    name: 'demo.can.bo.cau.gio',
    displayName: 'Lương Thị Bích Liên',
    office: { kind: 'commune-officer', commune: 'phường Cầu Gió' },
  },
  {
    name: 'demo.co.minh.tam',
    displayName: 'Võ Minh Tâm',
    office: { kind: 'class-teacher', commune: 'phường Cầu Gió', school: 'trường THPT Cầu Gió' },
  },
]

/** Everybody whom the demonstration knows by name. */
export const EVERYBODY = [...ACCOUNTS, ...CLASSMATES, ...STAFF]

export function personIdOf({ name }: { name: string }): string {
  return `demo-${name.replace(/^demo\./, '').replaceAll('.', '-')}`
}
