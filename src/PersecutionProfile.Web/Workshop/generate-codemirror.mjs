// Writes codemirror.js, the workshop's text editor, and codemirror.LICENSE.txt, who made it.
// A development tool; the site itself needs no Node. Run it in this folder, in a shell:
//
//   work=$(mktemp -d) && cp generate-codemirror.mjs "$work" && npm install --prefix "$work" \
//     @codemirror/autocomplete@6.20.4 @codemirror/commands@6.11.1 @codemirror/lang-markdown@6.5.2 @codemirror/lang-yaml@6.1.3 \
//     @codemirror/language@6.13.1 @codemirror/lint@6.9.8 @codemirror/search@6.7.2 @codemirror/state@6.7.6 @codemirror/view@6.43.15 \
//     @lezer/common@1.5.5 @lezer/highlight@1.2.5 @lezer/lr@1.4.12 @lezer/markdown@1.8.1 @lezer/yaml@1.0.4 \
//     @marijn/find-cluster-break@1.0.4 crelt@1.0.7 style-mod@4.1.5 w3c-keyname@2.2.8 esbuild@0.28.2 &&
//   node "$work/generate-codemirror.mjs" codemirror.js codemirror.LICENSE.txt
//
// Same versions, same bytes. To take newer ones, change them here; a package that is not named is refused.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [bundleFile, licenceFile] = process.argv.slice(2);
const work = dirname(fileURLToPath(import.meta.url));

const Exports = {
  '@codemirror/autocomplete': ['autocompletion', 'completionKeymap', 'startCompletion'],
  '@codemirror/commands': ['defaultKeymap', 'history', 'historyKeymap', 'redo', 'undo'],
  '@codemirror/lang-markdown': ['markdown'],
  '@codemirror/lang-yaml': ['yaml', 'yamlFrontmatter'],
  '@codemirror/language': ['HighlightStyle', 'syntaxHighlighting'],
  '@codemirror/lint': ['lintGutter', 'lintKeymap', 'linter', 'setDiagnostics'],
  '@codemirror/search': ['openSearchPanel', 'search', 'searchKeymap'],
  '@codemirror/state': ['Compartment', 'EditorState'],
  '@codemirror/view': ['Decoration', 'EditorView', 'ViewPlugin', 'drawSelection', 'highlightSpecialChars', 'keymap', 'lineNumbers'],
  '@lezer/highlight': ['tags'],
  '@lezer/markdown': ['Table'],
};

// Raw HTML is only text on this site; what would colour it, and the styles and scripts in it, is a quarter of the bytes.
const withoutHtml = {
  name: 'without-html',
  setup(bundle) {
    bundle.onResolve({ filter: /^@codemirror\/lang-html$/ }, () => ({ path: 'lang-html', namespace: 'without-html' }));
    bundle.onLoad({ filter: /.*/, namespace: 'without-html' }, () => ({
      contents: 'export const html = () => ({ support: [], language: {} }); export const htmlCompletionSource = () => null;',
    }));
  },
};

const { outputFiles: [bundle], metafile } = await build({
  stdin: {
    contents: Object.entries(Exports).map(([from, names]) => `export { ${names.join(', ')} } from '${from}';`).join('\n'),
    resolveDir: work,
  },
  absWorkingDir: work,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  plugins: [withoutHtml],
  write: false,
});

const named = readFileSync(fileURLToPath(import.meta.url), 'utf8');
const packages = [...new Set(Object.values(metafile.outputs)
  .flatMap(output => Object.keys(output.inputs))
  .flatMap(input => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []))].sort();

// Packages by the same terms stand together over them; who holds the copyright is a line of each one's own.
const termsOf = new Map();
for (const name of packages) {
  const { version, license } = JSON.parse(readFileSync(join(work, 'node_modules', name, 'package.json')));
  if (license !== 'MIT') throw new Error(`${name} is under ${license}, not MIT.`);
  if (!named.includes(` ${name}@${version}`)) throw new Error(`${name}@${version} is not among the versions above.`);
  const lines = readFileSync(join(work, 'node_modules', name, 'LICENSE'), 'utf8').split('\n').filter(line => line !== 'MIT License');
  const terms = lines.filter(line => !line.startsWith('Copyright')).join('\n').trim();
  termsOf.set(terms, [...termsOf.get(terms) ?? [], `${name} ${version}\n  ${lines.find(line => line.startsWith('Copyright'))}`]);
}
const licences = [...termsOf].map(([terms, names]) => `${names.join('\n')}\n\nThe MIT licence:\n\n${terms}\n`);

const banner = '// CodeMirror 6 and what it needs (without HTML), all under the MIT licence: see codemirror.LICENSE.txt. '
  + 'Written by generate-codemirror.mjs.\n';
writeFileSync(bundleFile, banner + bundle.text);
writeFileSync(licenceFile, `codemirror.js is put together from these packages.\n\n${licences.join(`\n${'-'.repeat(72)}\n\n`)}`);
