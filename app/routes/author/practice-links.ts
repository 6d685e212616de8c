import practiceStyles from '~/ui/styles/practice.css?url'
import authorStyles from '~/ui/styles/practice-author.css?url'

/** Every page about a practice being written may draw the phone. */
export function practiceLinks() {
  return [practiceStyles, authorStyles].map((href) => ({ rel: 'stylesheet', href }))
}
