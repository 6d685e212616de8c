/** A column of a file as it was read: its header and what stands first in it. Of citizens' numbers nothing but the header is kept. */
export type ReadColumn = { header: string; samples: string[]; isCitizenNumber: boolean }
