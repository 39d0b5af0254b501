"use client";

import { Button } from "../components/ui/button.tsx";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="py-16">
      <p className="eyebrow mb-2">Something went wrong</p>
      <h1 className="text-[clamp(1.75rem,4.2vw,2.5rem)]">This page could not be made</h1>
      <p className="mt-3 max-w-prose text-soft">
        Nothing is lost: this page only reads. The database may be starting or out of reach; try again in a moment.
        {error.digest === undefined ? "" : ` The server’s log has the details under ${error.digest}.`}
      </p>
      <p className="mt-6">
        <Button onClick={reset}>Try again</Button>
      </p>
    </div>
  );
}
