import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes.ts";

const badgeStyle = cva("inline-block font-figures text-[0.8125rem] leading-tight font-semibold", {
  variants: {
    tone: {
      reported: "text-reported",
      estimated: "text-reported",
      planned: "text-planned",
      authorised: "text-authorised",
      proposed: "text-proposed",
      contested: "text-contested",
      soft: "text-soft",
      ink: "text-ink",
    },
  },
  defaultVariants: { tone: "soft" },
});

export function Badge({ tone, className, ...props }: ComponentProps<"span"> & VariantProps<typeof badgeStyle>) {
  return <span className={joinClasses(badgeStyle({ tone }), className)} {...props} />;
}
