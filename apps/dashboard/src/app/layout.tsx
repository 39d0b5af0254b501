import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { figures, figuresExtended, text, textExtended } from "../fonts.ts";
import { Footer } from "../navigation/footer.tsx";
import { Header } from "../navigation/header.tsx";
import { Theme, THEME_COOKIE } from "../theme/theme.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Muster: reported military force levels", template: "%s · Muster" },
  description:
    "A living ledger of reported military force levels: what is reported, planned and authorised, who says so, and what could be known on any given day.",
};

export const viewport: Viewport = { colorScheme: "light dark" };

const FACES = [text, figures, textExtended, figuresExtended].map(({ variable }) => variable).join(" ");

export default async function Layout({ children }: { children: ReactNode }) {
  // Every page carries its own nonce, so no page is made before it is asked for.
  await connection();
  const theme = Theme.safeParse((await cookies()).get(THEME_COOKIE)?.value);
  const chosen = theme.success ? theme.data : null;
  return (
    <html lang="en" className={FACES} {...(chosen === null ? {} : { "data-theme": chosen })}>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:px-4 focus:py-2"
        >
          Skip to the content
        </a>
        <NuqsAdapter>
          <Header />
          <main id="content" tabIndex={-1} className="column pt-8 outline-none">
            {children}
          </main>
          <Footer theme={chosen} />
        </NuqsAdapter>
      </body>
    </html>
  );
}
