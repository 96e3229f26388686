// Bundles every entry of src into one static module with a stable name, and copies the fonts.
import { build } from "esbuild";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const out = process.argv[2];
const require = createRequire(import.meta.url);

await rm(out, { recursive: true, force: true });
await mkdir(join(out, "fonts"), { recursive: true });

await build({
  entryPoints: ["src/cv-chart.ts", "src/cv-draft.ts", "src/cv-shell.ts"],
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

let css = "";
for (const [family, pack, weight, style] of faces) {
  const files = join(dirname(require.resolve(`@fontsource/${pack}/package.json`)), "files");
  for (const [subset, range] of Object.entries(ranges)) {
    const file = `${pack}-${subset}-${weight}-${style}.woff2`;
    await copyFile(join(files, file), join(out, "fonts", file));
    css += `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(fonts/${file}) format("woff2");unicode-range:${range}}\n`;
  }
}
await writeFile(join(out, "fonts.css"), css);
