import type { ReactNode } from "react";
import { figures, text, figuresExtended, textExtended } from "../fonts.ts";
import "./globals.css";
import { connection } from "next/server";

export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" className={`${text.variable} ${figures.variable} ${textExtended.variable} ${figuresExtended.variable}`}>
      <body>{children}</body>
    </html>
  );
}
