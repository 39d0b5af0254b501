import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes.ts";

const FIELD =
  "rounded-[3px] border border-rule bg-paper px-2 py-1 font-figures text-[0.9375rem] text-ink hover:border-soft";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={joinClasses(FIELD, className)} {...props} />;
}
export function Select({ className, ...props }: ComponentProps<"select">) {
  return <select className={joinClasses(FIELD, "pr-6", className)} {...props} />;
}
