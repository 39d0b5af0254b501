"use client";

import { usePathname } from "next/navigation";
import { PageLink } from "./page-link.tsx";

const PAGES = [
  { href: "/", name: "Figures", also: "/series" },
  { href: "/changes", name: "Changes", also: "/changes" },
  { href: "/documents", name: "Documents", also: "/documents" },
  { href: "/events", name: "Events", also: "/events" },
  { href: "/sources", name: "Sources", also: "/sources" },
] as const;

export function Header() {
  const path = usePathname();
  return (
    <header className="border-b border-rule">
      <div className="column flex flex-wrap items-baseline gap-x-8 gap-y-1 py-3">
        <PageLink href="/" className="text-[1.45rem] font-bold tracking-tight text-ink no-underline hover:underline">
          Muster
        </PageLink>
        <p className="small-print hidden md:block">Reported military force levels, with the words they came from</p>
        <nav aria-label="Pages" className="not-printed md:ml-auto">
          <ul className="flex flex-wrap gap-x-5 font-figures text-[0.9375rem] phone:gap-x-4 phone:text-[0.875rem]">
            {PAGES.map(({ href, name, also }) => {
              const current = path === href || path.startsWith(`${also}/`);
              return (
                <li key={href}>
                  <PageLink
                    href={href}
                    aria-current={current ? "page" : undefined}
                    className={`inline-block py-1 ${current ? "font-semibold text-ink decoration-2 underline-offset-[0.5em]" : "text-soft no-underline hover:text-ink hover:underline"}`}
                  >
                    {name}
                  </PageLink>
                </li>
              );
            })}
          </ul>
        </nav>
      </div>
    </header>
  );
}
