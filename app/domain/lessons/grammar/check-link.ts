/** Why a link may not stand in a lesson, with its repair, or null. The address comes with its entities already decoded. */
export function checkLink(url: string): string | null {
  if (/[\s\p{C}\\]/u.test(url)) {
    return 'Địa chỉ có dấu cách, dấu \\ hoặc ký tự ẩn. Hãy chép lại địa chỉ cho sạch.'
  }
  if (/^#[a-z0-9]+(?:-[a-z0-9]+)*$/.test(url)) return null
  if (/^\/(?![/\\])/.test(url)) return null
  if (/^https:\/\/[a-z0-9]/i.test(url)) return checkAddress(url)
  if (/^http:/i.test(url)) return 'Địa chỉ phải bắt đầu bằng https://. Hãy thêm chữ s, rồi mở thử.'
  return 'Địa chỉ phải bắt đầu bằng https://, bằng / (trang của Ngõ Số) hoặc bằng # (một mục trong bài). Hãy sửa lại, hoặc bỏ liên kết.'
}

function checkAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed?.protocol !== 'https:' || !/^[a-z0-9.-]+\.[a-z0-9-]+$/.test(parsed.hostname)) {
    return 'Địa chỉ này không đúng dạng. Hãy chép lại từ thanh địa chỉ của trình duyệt.'
  }
  if (parsed.username || parsed.password) {
    return 'Địa chỉ có dấu @ trước tên trang, dễ dẫn nhầm sang trang giả. Hãy bỏ phần trước dấu @.'
  }
  return null
}
