import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes.ts";

/** A table that scrolls sideways inside itself where the page is narrower, and can be reached with the keyboard then. */
export function Table({ className, label, ...props }: ComponentProps<"table"> & { label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
    <div role="group" aria-label={label} tabIndex={0} className="relative -mx-1 overflow-x-auto px-1">
      <table
        className={joinClasses("w-full border-collapse font-figures text-[0.9375rem] leading-snug", className)}
        {...props}
      />
    </div>
  );
}
export function TableHead({ className, ...props }: ComponentProps<"thead">) {
  return <thead className={joinClasses("border-b border-soft text-sm text-soft", className)} {...props} />;
}
export function TableRow({ className, ...props }: ComponentProps<"tr">) {
  return <tr className={joinClasses("border-b border-rule align-top", className)} {...props} />;
}
export function TableHeader({ className, ...props }: ComponentProps<"th">) {
  return <th scope="col" className={joinClasses("py-2 pr-5 align-bottom font-semibold", className)} {...props} />;
}
export function TableCell({ className, ...props }: ComponentProps<"td">) {
  return <td className={joinClasses("py-2.5 pr-5", className)} {...props} />;
}
