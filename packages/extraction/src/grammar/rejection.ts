/** Why a candidate is no claim, and the rule that says so. */
export interface Rejection {
  readonly by: string;
  readonly why: string;
  /** What spoke for and against it, where it came as far as to be weighed. */
  readonly signals?: readonly string[];
}

export const no = (by: string, why: string): Rejection => ({ by, why });
