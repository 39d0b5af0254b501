import { PageLink } from "../navigation/page-link.tsx";

export default function NotFound() {
  return (
    <div className="py-16">
      <p className="eyebrow mb-2">404</p>
      <h1 className="text-[clamp(1.75rem,4.2vw,2.5rem)]">Nothing is kept under this address</h1>
      <p className="mt-3 max-w-prose text-soft">
        No series, document or source has this name. What has been seen once is never deleted here, so the address is
        likely mistyped.
      </p>
      <p className="mt-6">
        <PageLink href="/">All figures</PageLink> · <PageLink href="/documents">All documents</PageLink> ·{" "}
        <PageLink href="/sources">All sources</PageLink>
      </p>
    </div>
  );
}
