/*
 * Puts the page assets together: one stylesheet, the font, the icons.
 *
 *   node src/main/assets/build.mjs      (from portal-web; Maven does it in generate-resources)
 *
 * From the component packages only the rules are kept whose classes the templates or our own CSS name; from the
 * example theme only the tokens that are then still read. Files get their content's hash in their name, so that they
 * may be cached for ever, and stand beside compressed copies. assets.properties tells the pages the names.
 * For paper (PDF) the same font is unpacked, as browsers alone read it packed.
 */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync, inflateSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../../..");
const modules = join(root, "node_modules");
const target = join(root, "target/classes/assets");
const paper = join(root, "target/classes/paper");

/** What is taken from the design system; order matters where rules are equally strong. */
const COMPONENTS = [
  "@nl-design-system-candidate/button-css/dist/button.css",
  "@nl-design-system-candidate/data-badge-css/dist/data-badge.css",
  "@nl-design-system-candidate/heading-css/dist/heading.css",
  "@nl-design-system-candidate/link-css/dist/link.css",
  "@nl-design-system-candidate/paragraph-css/dist/paragraph.css",
  "@nl-design-system-candidate/skip-link-css/dist/skip-link.css",
  "@utrecht/alert-css/dist/index.css",
  "@utrecht/page-footer-css/dist/index.css",
  "@utrecht/page-header-css/dist/index.css",
  "@utrecht/pagination-css/dist/index.css",
];
const THEME = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const OWN = ["base", "layout", "home", "content", "headline", "agenda", "photos", "form", "bill", "api", "print"].map((name) => `css/${name}.css`);
const FONT = (part, weight) => `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${part}-${weight}-normal`;

installWhenTheLockFileChanged();
const { default: postcss } = await import(join(modules, "postcss/lib/postcss.mjs"));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
mkdirSync(paper, { recursive: true });
const names = {};
for (const weight of [400, 700]) {
  write(`font-${weight}.woff2`, readFileSync(join(modules, `${FONT("latin", weight)}.woff2`)));
  for (const part of ["latin", "latin-ext"]) {
    writeFileSync(join(paper, `${part}-${weight}.ttf`), unpacked(readFileSync(join(modules, `${FONT(part, weight)}.woff`))));
  }
}
write("portal.css", Buffer.from(stylesheet()));
writeFileSync(join(target, "assets.properties"), properties(names));
writeFileSync(join(target, "icons.properties"), properties(icons()));

/** `npm ci` compares nothing and takes seconds; the lock file's hash, kept beside what it installed, takes none. */
function installWhenTheLockFileChanged() {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  const stamp = join(modules, ".mienskip-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const done = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: root, stdio: "inherit" });
  if (done.status !== 0) {
    console.error("The page assets could not be installed: npm ci failed" + (done.error ? `: ${done.error.message}` : ""));
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Writes a file under a name that holds its hash, with its compressed copies when they are smaller. */
function write(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const [, stem, extension] = name.match(/^(.*)(\.[^.]+)$/);
  names[name] = `${stem}-${hash}${extension}`;
  writeFileSync(join(target, names[name]), bytes);
  if (extension !== ".woff2") {
    writeFileSync(join(target, names[name] + ".gz"), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(target, names[name] + ".br"), brotliCompressSync(bytes));
  }
}

/** A font of WOFF 1.0 as it was before it was packed: the same tables, each inflated, behind a directory of their places. */
function unpacked(woff) {
  const count = woff.readUInt16BE(12);
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((number, at) => head.writeUInt16BE(number, 4 + 2 * at));
  const tables = [];
  let place = head.length;
  for (let at = 0; at < count; at++) {
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(44 + 20 * at + field));
    const raw = woff.subarray(offset, offset + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(raw) : raw).copy(table);
    woff.copy(head, 12 + 16 * at, 44 + 20 * at, 48 + 20 * at);
    [woff.readUInt32BE(60 + 20 * at), place, length].forEach((number, field) => head.writeUInt32BE(number, 16 + 16 * at + 4 * field));
    tables.push(table);
    place += table.length;
  }
  return Buffer.concat([head, ...tables]);
}

function stylesheet() {
  const own = OWN.map((file) => parse(join(here, file)));
  const tokens = parse(join(here, "css/tokens.css"));
  const used = classesIn(own);
  const components = COMPONENTS.map((file) => parse(join(modules, file)));
  components.forEach((css) => keepOnlyRulesFor(css, used));
  const rest = [...components, ...own];
  const theme = tokensStillRead(tokens, rest);
  const all = postcss.root();
  [theme, tokens, ...rest].forEach((css) => all.append(css.nodes));
  all.walkDecls("src", (declaration) => {
    declaration.value = declaration.value.replace(/font:(\d+)/, (_, weight) => names[`font-${weight}.woff2`]);
  });
  return squeeze(all);
}

function parse(file) {
  return postcss.parse(readFileSync(file, "utf8"), { from: file });
}

/** Every class-like word in the templates, and every class that our own CSS speaks of. */
function classesIn(own) {
  const words = new Set();
  for (const file of readdirSync(join(here, "../jte"), { recursive: true }).filter((name) => name.endsWith(".jte"))) {
    for (const word of readFileSync(join(here, "../jte", file), "utf8").match(/[a-z][\w-]+/g)) words.add(word);
  }
  own.forEach((css) => css.walkRules((rule) => (rule.selector.match(/\.[\w-]+/g) ?? []).forEach((c) => words.add(c.slice(1)))));
  return words;
}

function keepOnlyRulesFor(css, used) {
  css.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const shown = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, "");
      return (shown.match(/\.[\w-]+/g) ?? []).every((c) => used.has(c.slice(1)));
    });
    if (kept.length) rule.selectors = kept;
    else rule.remove();
  });
  css.walkAtRules((rule) => {
    if (rule.name === "charset" || (rule.nodes && rule.nodes.length === 0)) rule.remove();
  });
}

/** The example theme's tokens that some kept rule reads, directly or through another token. */
function tokensStillRead(tokens, rest) {
  const ours = new Set();
  tokens.walkDecls(/^--/, (declaration) => ours.add(declaration.prop));
  const theirs = new Map();
  parse(join(modules, THEME)).walkDecls(/^--/, (declaration) => theirs.set(declaration.prop, declaration.value));
  const wanted = new Map();
  const read = (value) => {
    for (const [token] of value.matchAll(/--[\w-]+/g)) {
      if (ours.has(token) || wanted.has(token) || !theirs.has(token)) continue;
      wanted.set(token, theirs.get(token));
      read(theirs.get(token));
    }
  };
  [tokens, ...rest].forEach((css) => css.walkDecls((declaration) => read(declaration.value)));
  const rule = postcss.rule({ selector: ":root" });
  wanted.forEach((value, prop) => rule.append({ prop, value }));
  return postcss.root({ nodes: [rule] });
}

/** Comments and needless white space out; licences are named in the file's first line instead of at each part. */
function squeeze(css) {
  css.walkComments((comment) => comment.remove());
  css.walk((node) => {
    node.raws = { between: node.type === "decl" ? ":" : "", semicolon: false, before: "", after: "" };
    if (node.type === "atrule") node.raws.afterName = " ";
    if (node.type === "rule") node.selector = node.selectors.join(",").replace(/\s+/g, " ");
    if (node.type === "decl") node.value = node.value.replace(/\s+/g, " ").trim();
  });
  css.raws = {};
  return "/* EUPL-1.2; holds parts of NL Design System (EUPL-1.2) and names Atkinson Hyperlegible (OFL-1.1) */\n" + css.toString();
}

/** Name and inner markup of each icon; the svg element around it is the template's. */
function icons() {
  const list = readFileSync(join(here, "icons.txt"), "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  return Object.fromEntries(
    list.map((name) => {
      const svg = readFileSync(join(modules, "lucide-static/icons", `${name}.svg`), "utf8");
      const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.indexOf("</svg>"));
      return [name, inner.replace(/\s+/g, " ").replace(/ \/>/g, "/>").replace(/> </g, "><").trim()];
    }),
  );
}

function properties(map) {
  return Object.entries(map).map(([key, value]) => `${key}=${value.replace(/\\/g, "\\\\")}\n`).join("");
}
