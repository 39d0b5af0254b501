/** How to read the marks, in words and in the marks themselves. */
export function KeyToMarks() {
  const item = "flex items-center gap-2";
  const icon = "h-4 w-8 shrink-0";
  return (
    <ul className="small-print mt-3 flex flex-wrap gap-x-6 gap-y-1">
      <li className={item}>
        <svg aria-hidden viewBox="0 0 32 16" className={icon}>
          <path d="M1 8H31" className="stroke-reported" strokeWidth="2" />
          <circle cx="9" cy="8" r="3.75" className="fill-reported" />
        </svg>
        reported, and held until the next report
      </li>
      <li className={item}>
        <svg aria-hidden viewBox="0 0 32 16" className={icon}>
          <path d="M1 8H31" className="stroke-reported" strokeWidth="2" strokeDasharray="5 4" />
        </svg>
        carried forward: nothing newer is known
      </li>
      <li className={item}>
        <svg aria-hidden viewBox="0 0 32 16" className={icon}>
          <path d="M16 1L21 8L16 15L11 8Z" className="fill-paper stroke-planned" strokeWidth="2" />
        </svg>
        planned
      </li>
      <li className={item}>
        <svg aria-hidden viewBox="0 0 32 16" className={icon}>
          <path d="M6 11V6H26V11" className="fill-none stroke-authorised" strokeWidth="2.25" />
        </svg>
        authorised: a ceiling
      </li>
      <li className={item}>
        <svg aria-hidden viewBox="0 0 32 16" className={icon}>
          <circle cx="16" cy="8" r="4.25" className="fill-paper stroke-contested" strokeWidth="2" />
        </svg>
        another account, contested
      </li>
      <li className={item}>
        <svg aria-hidden viewBox="0 0 32 16" className={icon}>
          <path d="M2 14L8 2M9 14L15 2M16 14L22 2M23 14L29 2" className="stroke-soft" strokeWidth="1.25" />
        </svg>
        number withheld
      </li>
    </ul>
  );
}
