/*
 * Puts the back office's static files together: its stylesheet, the editor with our own glue, the icons as one file.
 *
 *   node src/main/assets/build.mjs      (from tenant-admin; Maven does it in process-resources)
 *
 * They go to target/assets, which becomes /admin/assets/ in the war. assets.properties tells the views a hash for each,
 * which stands in its address, so that a browser never mixes the files of two versions.
 */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../../..");
const work = join(root, "target/npm");
const modules = join(work, "node_modules");
const out = join(root, "target/assets/assets");

installWhenTheLockFileChanged();
mkdirSync(out, { recursive: true });
mkdirSync(join(root, "target/classes"), { recursive: true });
const hashes = {
  "trix.js": write("trix.js", readFileSync(join(modules, "trix/dist/trix.umd.min.js"))),
  "icons.svg": write("icons.svg", Buffer.from(icons())),
};
hashes["admin.css"] = write("admin.css", Buffer.concat(["admin.css", "editorial.css", "photos.css"].map((part) => readFileSync(join(here, part)))));
for (const own of ["rich-text.js", "draft-copy.js", "photo-upload.js"]) hashes[own] = write(own, readFileSync(join(here, own)));
writeFileSync(
  join(root, "target/classes/assets.properties"),
  Object.entries(hashes).map(([name, hash]) => `${name}=${hash}\n`).join(""),
);

/** Beside the sources nothing is installed, as Vaadin would take it for a front end that it must build. */
function installWhenTheLockFileChanged() {
  const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  const stamp = join(work, ".lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  mkdirSync(work, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(here, file), join(work, file));
  const done = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: work, stdio: "inherit" });
  if (done.status !== 0) {
    console.error("The back office's files could not be installed: npm ci failed" + (done.error ? `: ${done.error.message}` : ""));
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function write(name, bytes) {
  writeFileSync(join(out, name), bytes);
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}

/** One symbol for each name in icons.txt. */
function icons() {
  const names = readFileSync(join(here, "icons.txt"), "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  const symbols = names.map((name) => {
    const svg = readFileSync(join(modules, `lucide-static/icons/${name}.svg`), "utf8");
    const shape = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).replace(/\s+/g, " ").trim();
    const stroke = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
    return `<symbol id="${name}" viewBox="0 0 24 24"><g ${stroke}>${shape}</g></symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence -->${symbols.join("\n")}</svg>\n`;
}
