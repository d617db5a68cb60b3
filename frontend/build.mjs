// Bundle the front end into the Python package; the result is committed, so that users need no Node.
import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const out = process.argv[2] ?? `${here}../src/afterword/web/static/afterword/build`

// CodeMirror's styles go into <style> elements, which our content security policy forbids; in shadow roots
// it uses constructable style sheets, which are allowed. Every browser we support has them for documents too.
const constructableSheets = {
  name: 'constructable-sheets',
  setup(builder) {
    builder.onLoad({ filter: /style-mod\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const condition = '!root.head && root.adoptedStyleSheets'
      if (!source.includes(condition)) throw new Error('style-mod has changed: look at how it mounts its sheets')
      return { contents: source.replace(condition, 'root.adoptedStyleSheets'), loader: 'js' }
    })
  },
}

await build({
  absWorkingDir: here,
  entryPoints: ['src/editor.ts', 'src/site.ts', 'src/editor.css'],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome111', 'firefox113', 'safari16.4'],
  legalComments: 'none',
  charset: 'utf8',
  plugins: [constructableSheets],
  logLevel: 'warning',
})
