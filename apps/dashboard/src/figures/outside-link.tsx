import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";

/** Only what a browser may be sent to; anything else an archived source calls an address stays text. */
export function webAddress(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && (parsed.protocol === "https:" || parsed.protocol === "http:") ? parsed.href : null;
}

export function OutsideLink({ url, children }: { url: string | null; children: ReactNode }) {
  const href = webAddress(url);
  if (href === null) return <>{children}</>;
  return (
    <a href={href} rel="noreferrer">
      {children}
      <ExternalLink aria-label="(another site)" className="ml-1 inline size-[0.8em] align-baseline" />
    </a>
  );
}
