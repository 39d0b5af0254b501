import type { ReactNode } from "react";

/** What stands where there is nothing yet: why, and what will fill it. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="max-w-prose border-y border-rule py-10 text-soft">{children}</p>;
}
