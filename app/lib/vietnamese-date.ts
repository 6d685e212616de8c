/** "2026-11-22" as "22/11/2026". */
export function vietnameseDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/** "2027-02" as "tháng 2/2027" without the word: "02/2027". */
export function vietnameseMonth(month: string): string {
  const [year, number] = month.split('-')
  return `${number}/${year}`
}
