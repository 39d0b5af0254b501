import type { ReactNode } from "react";
import type { Picture } from "../charts/history/picture.ts";

function Sample({ shown, words, children }: { shown: boolean; words: string; children: ReactNode }) {
  if (!shown) return null;
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden viewBox="0 0 32 16" className="h-4 w-8 shrink-0">
        {children}
      </svg>
      {words}
    </li>
  );
}

/** How to read the marks that are there, in words and in the marks themselves. */
export function KeyToMarks({ picture }: { picture: Picture }) {
  const { stretches, plans, reports, withheld } = picture;
  const has = (modality: string): boolean => plans.some((plan) => plan.modality === modality);
  const open = [...stretches, ...plans, ...reports].some(({ low, high }) => low !== high);
  return (
    <ul className="small-print mt-3 flex flex-wrap gap-x-6 gap-y-1">
      <Sample shown={stretches.length > 0} words="reported, and held until the next report">
        <path d="M1 8H31" className="stroke-reported" strokeWidth="2" />
        <circle cx="9" cy="8" r="3.75" className="fill-reported" />
      </Sample>
      <Sample
        shown={stretches.some(({ style }) => style === "carried")}
        words="carried forward: nothing newer is known"
      >
        <path d="M1 8H31" className="stroke-reported" strokeWidth="2" strokeDasharray="5 4" />
      </Sample>
      <Sample shown={open} words="the room the words leave; it fades where they leave a side open">
        <rect x="2" y="2" width="28" height="12" className="fill-reported" fillOpacity="0.22" />
      </Sample>
      <Sample shown={has("planned")} words="planned">
        <path d="M16 1L21 8L16 15L11 8Z" className="fill-paper stroke-planned" strokeWidth="2" />
      </Sample>
      <Sample shown={has("proposed")} words="proposed">
        <path
          d="M16 2L20 8L16 14L12 8Z"
          className="fill-paper stroke-proposed"
          strokeWidth="2"
          strokeDasharray="2 1.5"
        />
      </Sample>
      <Sample shown={has("authorised")} words="authorised: a ceiling">
        <path d="M6 11V6H26V11" className="fill-none stroke-authorised" strokeWidth="2.25" />
      </Sample>
      <Sample shown={reports.some(({ contested }) => contested)} words="another account, contested">
        <circle cx="16" cy="8" r="4.25" className="fill-paper stroke-contested" strokeWidth="2" />
      </Sample>
      <Sample shown={withheld.length > 0} words="number withheld">
        <path d="M2 14L8 2M9 14L15 2M16 14L22 2M23 14L29 2" className="stroke-soft" strokeWidth="1.25" />
      </Sample>
    </ul>
  );
}
