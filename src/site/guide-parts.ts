/** The parts of the guide, in the order in which somebody needs them; a page that names none is among the last. */
export const GUIDE_PARTS = ['begin', 'write', 'reference', 'read', 'run', 'more'] as const;
export type GuidePart = (typeof GUIDE_PARTS)[number];
