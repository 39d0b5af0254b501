/** One piece of text, as a reader is handed it. */
export interface Piece {
  readonly title: string | null;
  /** The day, month or year it is of. */
  readonly published: string;
  readonly text: string;
}

/** What is read, whole, by every reader. */
export interface Text {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

export const sizeOf = ({ pieces }: Text): number =>
  pieces.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);
