// Bundles every entry of src into one static module with a stable name, copies the fonts of screens
// and unwraps those of paper.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";

const out = process.argv[2];
const require = createRequire(import.meta.url);

await rm(out, { recursive: true, force: true });
await mkdir(join(out, "fonts"), { recursive: true });
await mkdir(join(out, "print"), { recursive: true });

await build({
  entryPoints: [
    "src/cv-calendar.ts",
    "src/cv-chart.ts",
    "src/cv-draft.ts",
    "src/cv-report.ts",
    "src/cv-shell.ts",
  ],
  outdir: out,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});

// The ranges Google Fonts and Fontsource cut these families at.
const ranges = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
};
const faces = [
  ["Titillium Web", "titillium-web", 400, "normal"],
  ["Titillium Web", "titillium-web", 600, "normal"],
  ["Titillium Web", "titillium-web", 700, "normal"],
  ["Lora", "lora", 400, "normal"],
  ["Lora", "lora", 400, "italic"],
  ["Lora", "lora", 600, "normal"],
];

// Unwraps a WOFF 1.0 file: the tables of a TrueType font, each zipped. PDFs embed TrueType only,
// and a server's JVM may know no typeface at all, so those of paper are shipped.
function trueType(woff) {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("Expected a WOFF 1.0 typeface");
  const count = woff.readUInt16BE(12);
  const entry = (i, field) => woff.readUInt32BE(44 + 20 * i + 4 * field);
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * power, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(16 * (count - power), 10);
  const parts = [head];
  let place = head.length;
  for (let i = 0; i < count; i++) {
    const [tag, from, packed, plain, sum] = [0, 1, 2, 3, 4].map((field) => entry(i, field));
    const bytes = woff.subarray(from, from + packed);
    const table = packed < plain ? inflateSync(bytes) : bytes;
    if (table.length !== plain) throw new Error("A table of the typeface has the wrong length");
    [tag, sum, place, plain].forEach((value, j) => head.writeUInt32BE(value, 12 + 16 * i + 4 * j));
    const padding = (4 - (plain % 4)) % 4;
    parts.push(table, Buffer.alloc(padding));
    place += plain + padding;
  }
  return Buffer.concat(parts);
}

let css = "";
for (const [family, pack, weight, style] of faces) {
  const files = join(dirname(require.resolve(`@fontsource/${pack}/package.json`)), "files");
  for (const [subset, range] of Object.entries(ranges)) {
    const file = `${pack}-${subset}-${weight}-${style}.woff2`;
    await copyFile(join(files, file), join(out, "fonts", file));
    const woff = await readFile(join(files, file.replace(/woff2$/, "woff")));
    await writeFile(join(out, "print", file.replace(/woff2$/, "ttf")), trueType(woff));
    css += `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(fonts/${file}) format("woff2");unicode-range:${range}}\n`;
  }
}
await writeFile(join(out, "fonts.css"), css);
