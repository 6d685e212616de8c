/** As a page's own script would, tries what the policy forbids; from a timer, for what Playwright itself runs is let through. */
export function whatRuns(): Promise<Record<string, string>> {
  const marks = document.documentElement.dataset
  return new Promise((resolve) => {
    setTimeout(() => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.inline = "ran"'
      document.body.append(script)
      const button = document.createElement('button')
      button.setAttribute('onclick', 'document.documentElement.dataset.handler = "ran"')
      document.body.append(button)
      button.click()
      let evaluated = 'ran'
      try {
        Reflect.construct(Function, ['return 1'])
      } catch (error) {
        evaluated = error instanceof Error ? error.name : 'refused'
      }
      resolve({ evaluated, inline: marks.inline ?? 'nothing', handler: marks.handler ?? 'nothing' })
    })
  })
}
