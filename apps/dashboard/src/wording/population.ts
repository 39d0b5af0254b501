import type { Population } from "@muster/model";

/** Who is counted, as an axis and a figure name them. */
export function populationInWords(population: Population): string {
  switch (population) {
    case "police":
      return "police officers";
    case "troops":
    case "personnel":
    case "contractors":
    case "civilians":
      return population;
    default:
      return population satisfies never;
  }
}
