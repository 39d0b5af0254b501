import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes.ts";

export const buttonStyle = cva(
  "inline-flex cursor-pointer items-center justify-center rounded-[3px] font-figures font-medium whitespace-nowrap no-underline disabled:cursor-default disabled:text-soft",
  {
    variants: {
      look: {
        plain: "border border-rule bg-paper text-ink hover:border-soft",
        quiet: "text-soft hover:bg-wash hover:text-ink",
        chosen: "bg-wash text-ink shadow-[inset_0_-2px_0_var(--color-ink)]",
      },
      size: { small: "px-2.5 py-1 text-sm", normal: "px-3 py-1.5 text-[0.9375rem]" },
    },
    defaultVariants: { look: "plain", size: "normal" },
  },
);

export function Button({
  look,
  size,
  asChild = false,
  className,
  ...props
}: ComponentProps<"button"> & VariantProps<typeof buttonStyle> & { asChild?: boolean }) {
  const Element = asChild ? Slot.Root : "button";
  return <Element className={joinClasses(buttonStyle({ look, size }), className)} {...props} />;
}
