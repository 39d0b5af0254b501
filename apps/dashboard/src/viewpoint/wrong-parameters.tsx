import type { WrongParameter } from "./viewpoint.ts";

/** What of the address could not be read, and what would do; the page shows today instead. */
export function WrongParameters({ wrong }: { wrong: readonly WrongParameter[] }) {
  if (wrong.length === 0) return null;
  return (
    <div role="alert" className="my-6 border-l-4 border-planned bg-wash px-4 py-3 font-figures text-[0.9375rem]">
      {wrong.map(({ name, given, allowed }) => (
        <p key={name}>
          The address asks for <strong>{name}</strong> “{given}”, which is not {allowed}. It is left out here.
        </p>
      ))}
    </div>
  );
}
