import { useActionData } from '@remix-run/react'
import { useState } from 'react'

/**
 * The answer that this page was opened with, for forms that are sent without script. The router forgets it at the first press
 * on a link within the page, and with it what has to be mended.
 */
export function useFormAnswer<A>() {
  const [answer] = useState(useActionData<A>())
  return answer
}
