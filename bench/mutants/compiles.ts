import ts from 'typescript'
import type { Mutant } from './mutant.ts'

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path))
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())

/**
 * Asks the compiler about mutants of a package: one that it refuses could never be merged, so that no test needs to notice it.
 * Only the changed file is checked, not those that import it.
 */
export function compiler(name: string): (mutant: Mutant) => boolean {
  const roots = ts.sys.readDirectory(`packages/${name}/src`, ['.ts'])
  const changed = new Map<string, { readonly source: string; readonly version: number }>()
  let version = 0
  const keyOf = (file: string) => ts.sys.resolvePath(file)
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, incremental: false, allowUnreachableCode: true }),
    getScriptFileNames: () => roots,
    getScriptVersion: (file) => String(changed.get(keyOf(file))?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(keyOf(file))?.source ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  }
  const service = ts.createLanguageService(host)
  return ({ file, source }) => {
    const path = keyOf(file)
    version += 1
    changed.set(path, { source, version })
    try {
      return (
        service.getSyntacticDiagnostics(path).length === 0 &&
        service.getSemanticDiagnostics(path).length === 0
      )
    } finally {
      version += 1
      changed.set(path, { source: ts.sys.readFile(path) ?? '', version })
    }
  }
}
