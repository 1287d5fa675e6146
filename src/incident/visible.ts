const OBEYED = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text on one line, with a sign for each character that a terminal, a log or a page would obey rather than show:
 * a report must not move the cursor of whoever checks it, nor turn the direction of what is said of it. Widths stay.
 */
export function visible(text: string): string {
  return text.toWellFormed().replace(/\t/g, ' ').replace(OBEYED, '�');
}
