// Makes what the browser loads, and the reference tables that come from npm:
//   static/assets/gotong.css   the layers of css/, in the order of css/order.txt
//   static/assets/icons.svg    a sprite of the icons named in icons.txt
//   static/assets/*            fonts, htmx, our own scripts of js/
//   refdata/                   places of Indonesia and the shapes of its provinces
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2];
const assets = join(target, 'static', 'assets');
const refdata = join(target, 'refdata');
const packages = 'node_modules';

mkdirSync(assets, { recursive: true });
mkdirSync(refdata, { recursive: true });

const lines = (file) =>
  readFileSync(file, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));

function stylesheet() {
  const css = lines('css/order.txt').map((file) => readFileSync(join('css', file), 'utf8')).join('\n');
  // Comments are for the reader of the source, not for the phone that loads it.
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s+/g, '\n').replace(/\n{2,}/g, '\n');
}

function sprite() {
  const symbols = lines('icons.txt').map((name) => {
    const svg = readFileSync(join(packages, 'lucide-static', 'icons', `${name}.svg`), 'utf8');
    const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner.replace(/\s+/g, ' ').trim()}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

writeFileSync(join(assets, 'gotong.css'), stylesheet());
writeFileSync(join(assets, 'icons.svg'), sprite());
for (const file of readdirSync('js')) cpSync(join('js', file), join(assets, file));
cpSync(join(packages, 'htmx.org', 'dist', 'htmx.min.js'), join(assets, 'htmx.js'));
for (const range of ['latin', 'latin-ext', 'vietnamese']) {
  const font = `plus-jakarta-sans-${range}-wght-normal.woff2`;
  cpSync(join(packages, '@fontsource-variable', 'plus-jakarta-sans', 'files', font), join(assets, font));
}
for (const table of ['provinces', 'regencies', 'districts', 'villages']) {
  cpSync(join(packages, 'idn-area-data', 'data', `${table}.csv`), join(refdata, `${table}.csv`));
}
