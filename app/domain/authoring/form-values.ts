/** What a form shows and what comes back from it: each input's name with its values. */
export type FormValues = Readonly<Record<string, readonly string[]>>
