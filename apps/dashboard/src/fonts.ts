import localFont from "next/font/local";

/** The text face: headlines, prose and quoted words. */
export const text = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
  weight: "200 900",
  variable: "--face-text",
  adjustFontFallback: "Times New Roman",
  display: "swap",
});

/** The face for figures, tables, axes and controls; its numerals all have one width. */
export const figures = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--face-figures",
  adjustFontFallback: "Arial",
  display: "swap",
});

// Letters beyond Western European names ("Dağdelen"), fetched only by pages that have some. Next's font loader takes
// literals alone, hence the range twice.

export const textExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--face-text-extended",
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF" }],
});

export const figuresExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--face-figures-extended",
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF" }],
});
