/** The languages of the interface. Lessons are in Vietnamese. */
export type Locale = 'vi' | 'en'
