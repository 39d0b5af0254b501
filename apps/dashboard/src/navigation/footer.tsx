import { buttonStyle } from "../components/ui/button.tsx";
import type { Theme } from "../theme/theme.ts";

const CHOICES = [
  { theme: "light", name: "Light" },
  { theme: "dark", name: "Dark" },
  { theme: "", name: "As the system" },
] as const;

export function Footer({ theme }: { theme: Theme | null }) {
  return (
    <footer className="mt-24 border-t border-rule py-8">
      <div className="column flex flex-wrap items-start justify-between gap-6">
        <p className="small-print max-w-prose">
          Every figure leads to the words it was read from. Figures that are planned, authorised or taken back never
          join the reported line. All times are UTC. For programs: <a href="/api/v1/series">series</a>,{" "}
          <a href="/api/v1/facts">facts</a>, <a href="/api/v1/changes">changes</a>, <a href="/api/health">health</a>.
        </p>
        <form method="post" action="/theme" className="not-printed flex gap-1">
          {CHOICES.map(({ theme: value, name }) => (
            <button
              key={name}
              name="theme"
              value={value}
              aria-pressed={(theme ?? "") === value}
              className={buttonStyle({ look: (theme ?? "") === value ? "chosen" : "quiet", size: "small" })}
            >
              {name}
            </button>
          ))}
        </form>
      </div>
    </footer>
  );
}
