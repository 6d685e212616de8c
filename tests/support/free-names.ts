import ts from 'typescript'

/** Every name that a module uses and nothing in it declares, as the TypeScript compiler sees it with no library at all. */
export function freeNames(code: string): string[] {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  }
  const file = ts.createSourceFile('bundle.js', code, options.target ?? ts.ScriptTarget.ES2022, true)
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    getDefaultLibFileName: () => '',
    writeFile: () => {},
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === file.fileName,
    readFile: () => undefined,
  }
  const program = ts.createProgram([file.fileName], options, host)
  const unparsed = program
    .getSyntacticDiagnostics(file)
    .map(({ messageText }) => `unparsed: ${String(messageText)}`)
  const names = program.getSemanticDiagnostics(file).flatMap(({ messageText }) => {
    const text = typeof messageText === 'string' ? messageText : messageText.messageText
    return /^Cannot find name '([^']+)'/.exec(text)?.[1] ?? []
  })
  return [...new Set([...unparsed, ...names])].sort()
}
