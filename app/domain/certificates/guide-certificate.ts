/** Stands where a module's id stands in other certificates; no module may have it. */
export const GUIDE = 'guide'

/** Signed and printed, so in Vietnamese whatever language the reader uses. */
export const GUIDE_TITLE = 'Đủ điều kiện hướng dẫn'

/** What they have done for it; the title follows. */
export const GUIDE_SENTENCE =
  'đã đạt và thành thạo các học phần cơ bản, được quan sát tự làm trên điện thoại. Kết luận: '
