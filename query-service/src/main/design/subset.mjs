// Makes theme.css and components.css from the NL Design System: the components that pages use, and the tokens that these use.
// With --theme=FILE and --out=FOLDER it makes only the theme, from the tokens of another organisation.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

const HERE = dirname(fileURLToPath(import.meta.url));
const STYLE = join(HERE, '../resources/nl/wijkbudget/page/query/style');
const OWN = ['wijkbudget.css'];
const COMPONENTS = [
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@nl-design-system-candidate/code-css/dist/code.css',
  '@nl-design-system-candidate/data-badge-css/dist/data-badge.css',
  '@utrecht/alert-css/dist/index.css',
  '@utrecht/breadcrumb-nav-css/dist/index.css',
  '@utrecht/card-css/dist/index.css',
  '@utrecht/checkbox-css/dist/index.css',
  '@utrecht/data-list-css/dist/index.css',
  '@utrecht/form-field-css/dist/index.css',
  '@utrecht/form-field-description-css/dist/index.css',
  '@utrecht/form-field-error-message-css/dist/index.css',
  '@utrecht/form-fieldset-css/dist/index.css',
  '@utrecht/form-label-css/dist/index.css',
  '@utrecht/pagination-css/dist/index.css',
  '@utrecht/radio-button-css/dist/index.css',
  '@utrecht/select-css/dist/index.css',
  '@utrecht/table-css/dist/index.css',
  '@utrecht/textarea-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
];
// States that upstream also offers as classes, for its own pictures; variants that no page of ours has.
const NOT_OURS = /--(hover|focus|focus-visible|active|test|html-(?!table|dd|dl|ol|ul|fieldset|legend)|custom-icons)|__icon|card__image|inverse|nl-button--(hint|pressed)|data-badge-button|story/;
// The fonts of the theme are not shipped; what a device has is as readable and costs nothing.
const ADJUSTED = {
  '--basis-text-font-family-default': '"Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans Arabic", sans-serif',
  '--basis-text-font-family-monospace': 'ui-monospace, "Noto Sans Mono", Consolas, monospace',
  '--basis-heading-font-family': 'var(--basis-text-font-family-default)',
};
const DARK_PAPER = '#0b1322';
const FLIPPED = { 50: 700, 100: 600, 200: 500, 300: 400, 400: 300, 500: 200, 600: 100, 700: 50 };

const argument = name => process.argv.map(a => a.match(`^--${name}=(.*)$`)?.[1]).find(Boolean);
const read = file => postcss.parse(readFileSync(file, 'utf8'));
const upstream = file => join(HERE, 'node_modules', file);
const variables = text => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(m => m[1]);

function components() {
  const all = postcss.root();
  for (const file of COMPONENTS) {
    const css = read(upstream(file));
    css.walkComments(comment => { comment.remove(); });
    css.walkRules(rule => {
      const kept = rule.selectors.filter(selector => !NOT_OURS.test(selector));
      if (kept.length === 0) rule.remove();
      else rule.selectors = kept;
    });
    css.walkDecls(decl => { if (/^-(webkit|ms|moz)-/.test(decl.prop)) decl.remove(); });
    css.walkAtRules(at => { if (at.params.includes('-ms-high-contrast')) at.params = '(forced-colors: active)'; });
    for (let empty = true; empty;) {
      empty = false;
      css.walk(node => { if (node.nodes && node.nodes.length === 0) { node.remove(); empty = true; } });
    }
    all.append(css.nodes);
  }
  return squeezed(all.toString());
}

function tokensOf(file) {
  const tokens = new Map();
  read(file).walkDecls(/^--/, decl => { tokens.set(decl.prop, decl.value); });
  return tokens;
}

/** Everything named in the texts, and what that is made of; a colour of a palette is written out. */
function used(tokens, texts) {
  const found = new Map();
  const wanted = texts.flatMap(variables);
  while (wanted.length) {
    const name = wanted.pop();
    if (found.has(name) || !tokens.has(name)) continue;
    const value = tokens.get(name);
    found.set(name, resolved(tokens, value));
    wanted.push(...variables(found.get(name)));
  }
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}

const isPalette = name => /^--[a-z]+-kleuren-/.test(name);
const resolved = (tokens, value) =>
  value.replace(/var\((--[\w-]+)\)/g, (whole, name) => isPalette(name) ? tokens.get(name) : whole);

/** The same roles for a dark screen: each step of a palette changes places with the one on its other end. */
function dark(tokens, names) {
  const declarations = [];
  for (const name of names) {
    const [, step] = tokens.get(name).match(/^var\(--[a-z]+-kleuren-(wit|[a-z]+-\d+)\)$/) ?? [];
    if (!step || !name.startsWith('--basis-color-') || name.includes('-inverse-')) continue;
    const [hue, depth] = step.split('-');
    const [prefix] = tokens.get(name).match(/--[a-z]+-kleuren-/);
    declarations.push([name, step === 'wit' ? DARK_PAPER : tokens.get(`${prefix}${hue}-${FLIPPED[depth]}`)]);
  }
  return declarations;
}

const squeezed = css => css.replace(/\s*\n\s*/g, '').replace(/\s*([{};])\s*/g, '$1').replace(/: /g, ':').replace(/;}/g, '}').replace(/}/g, '}\n');
const block = (selector, declarations) => `${selector} {\n${declarations.map(([n, v]) => `  ${n}: ${v};`).join('\n')}\n}\n`;
const notice = what => `/*!
 * SPDX-FileCopyrightText: NL Design System Community; Gemeente Utrecht; Frameless B.V.
 * SPDX-License-Identifier: EUPL-1.2
 * ${what} Made by query-service/src/main/design/subset.mjs; do not edit.
 */
`;

const theme = argument('theme') ?? upstream('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
const out = argument('out') ?? join(STYLE, 'voorbeeld');
const parts = components();
const own = OWN.map(file => readFileSync(join(STYLE, file), 'utf8'));
const tokens = tokensOf(theme);
if (!argument('theme')) Object.entries(ADJUSTED).forEach(([name, value]) => tokens.set(name, value));
const light = used(tokens, [parts, ...own]);
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'theme.css'),
  notice('The tokens that pages use.') +
    block(':root', [...light]) +
    `@media screen and (prefers-color-scheme: dark) {\n${block(':root', dark(tokens, light.keys()))}}\n`);
if (!argument('theme')) {
  writeFileSync(join(STYLE, 'components.css'), notice('The components that pages use, of @nl-design-system-candidate and @utrecht.') + `@layer base, components;\n@layer components {\n${parts}}\n`);
}
