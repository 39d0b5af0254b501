import type { ReactNode } from "react";

export function PageHeading({
  title,
  eyebrow,
  children,
}: {
  title: string;
  eyebrow?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="mb-8">
      {eyebrow === undefined ? null : <p className="eyebrow mb-2">{eyebrow}</p>}
      <h1 className="max-w-[30ch] text-[clamp(1.75rem,4.2vw,2.5rem)]">{title}</h1>
      {children === undefined ? null : <p className="mt-3 max-w-prose text-soft">{children}</p>}
    </div>
  );
}
