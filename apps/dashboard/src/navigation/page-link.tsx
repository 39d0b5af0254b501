"use client";

import Link, { useLinkStatus } from "next/link";
import type { ComponentProps } from "react";

function Pending() {
  const { pending } = useLinkStatus();
  return <span aria-hidden className={`loading-line ${pending ? "is-loading" : ""}`} />;
}

/**
 * A link inside the dashboard. While the next page is on its way a line runs along the top of the window: pages are
 * sent whole, so that they can be read without a script, and a skeleton would say less than the page one is leaving.
 */
export function PageLink({ children, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} {...props}>
      {children}
      <Pending />
    </Link>
  );
}
