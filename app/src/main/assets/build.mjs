// Makes what the browser loads, and the reference tables that come from npm:
//   static/assets/gotong.css   the layers of css/, in the order of css/order.txt
//   static/assets/gotong.js    the behaviours of js/gotong/, one file each
//   static/assets/icons.svg    a sprite: the icons named in icons.txt and our own marks of icons/
//   static/assets/*            fonts, htmx, pictures (images/), scripts of single screens (js/*.js)
//   fonts/                     the letters of pictures and PDF files, which need them as TrueType
//   refdata/                   places of Indonesia and the shapes of its provinces
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { provinceShapes } from './province-shapes.mjs';

const target = process.argv[2];
const assets = join(target, 'static', 'assets');
const refdata = join(target, 'refdata');
const fonts = join(target, 'fonts');
const packages = 'node_modules';

mkdirSync(assets, { recursive: true });
mkdirSync(refdata, { recursive: true });
mkdirSync(fonts, { recursive: true });

const text = (file) => readFileSync(file, 'utf8');
const lines = (file) => text(file).split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
// git keeps no empty folder, so one that nobody has filled yet is not there in a fresh clone.
const filesIn = (folder, ending) =>
  !existsSync(folder) ? [] : readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name));

/** A line of order.txt is a file, or a folder (with its slash) that stands for all its files by name. */
const layers = () => lines('css/order.txt').flatMap((line) =>
  line.endsWith('/') ? filesIn(join('css', line), '.css') : [join('css', line)]);

function stylesheet() {
  const css = layers().map(text).join('\n');
  return squeezed(css + lightOnly(css)).replace(/url\("([^":]+)"\)/g, (_, file) => `url("${hashed(file)}")`);
}

/** Fonts get the address that pages give them too (Assets.java), so that a preloaded one is not loaded again. */
function hashed(file) {
  const hash = createHash('md5').update(readFileSync(join(assets, file))).digest('hex');
  return file.replace(/\.(\w+)$/, `-${hash}.$1`);
}

/** Browsers that do not know light-dark() get the light value of every token: written once, in tokens.css. */
function lightOnly(css) {
  const tokens = [...css.matchAll(/(--[\w-]+):\s*light-dark\(([^,()]+(?:\([^)]*\))?),/g)];
  const plain = tokens.map(([, name, light]) => `${name}: ${light.trim()};`).join('\n');
  return `@layer tokens { @supports not (color: light-dark(#000, #fff)) { :root { ${plain} } } }`;
}

/** Comments and indents are for the reader of the source, not for the phone that loads it. */
const squeezed = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s+/g, '\n').replace(/\n{2,}/g, '\n');

/** Every behaviour keeps its names to itself: a block in a module is a scope of its own. */
const behaviours = () => filesIn('js/gotong', '.js').map((file) => `{\n${text(file)}}\n`).join('');

function symbol(file) {
  const svg = text(file);
  const start = svg.indexOf('<svg');
  const inner = svg.slice(svg.indexOf('>', start) + 1, svg.lastIndexOf('</svg>'));
  const viewBox = /viewBox="([^"]+)"/.exec(svg.slice(start))[1];
  return `<symbol id="${basename(file, '.svg')}" viewBox="${viewBox}">${inner.replace(/\s+/g, ' ').trim()}</symbol>`;
}

function sprite() {
  const lucide = lines('icons.txt').map((name) => join(packages, 'lucide-static', 'icons', `${name}.svg`));
  const symbols = [...lucide, ...filesIn('icons', '.svg')].map(symbol);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

for (const range of ['latin', 'latin-ext', 'vietnamese']) {
  const font = `plus-jakarta-sans-${range}-wght-normal.woff2`;
  cpSync(join(packages, '@fontsource-variable', 'plus-jakarta-sans', 'files', font), join(assets, font));
}
// Mirrors FontFile.java.
for (const weight of ['400Regular', '600SemiBold', '800ExtraBold']) {
  const folder = join(packages, '@expo-google-fonts', 'plus-jakarta-sans', weight);
  cpSync(join(folder, `PlusJakartaSans_${weight}.ttf`), join(fonts, `PlusJakartaSans_${weight}.ttf`));
}
// Its licence wants to go with it.
cpSync(join(packages, '@expo-google-fonts', 'plus-jakarta-sans', 'LICENSE_FONT'), join(fonts, 'OFL.txt'));
writeFileSync(join(assets, 'gotong.css'), stylesheet());
writeFileSync(join(assets, 'gotong.js'), behaviours());
writeFileSync(join(assets, 'icons.svg'), sprite());
for (const file of [...filesIn('js', '.js'), ...filesIn('images', '')]) cpSync(file, join(assets, basename(file)));
cpSync(join(packages, 'htmx.org', 'dist', 'htmx.min.js'), join(assets, 'htmx.js'));
// Fonts are compressed already.
for (const file of ['.css', '.js', '.svg'].flatMap((ending) => filesIn(assets, ending))) {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
// The application loads these tables once, and again when their checksum is another.
const checksum = createHash('sha256');
for (const table of ['provinces', 'regencies', 'districts', 'villages']) {
  const rows = readFileSync(join(packages, 'idn-area-data', 'data', `${table}.csv`));
  writeFileSync(join(refdata, `${table}.csv`), rows);
  checksum.update(rows);
}
writeFileSync(join(refdata, 'regions.checksum'), checksum.digest('hex'));
writeFileSync(join(refdata, 'province-shapes.json'), JSON.stringify(provinceShapes(packages)));
