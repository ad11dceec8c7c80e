/** One card of the question about her copy, and what is said once it is tapped. */
export type CopyCard = { readonly label: string; readonly picture: string; readonly saidBack: string };

/** Whether she wants the page she agreed to, and, before paper counts, whether there is a safe place for it (R34). */
export type CopyAsked = {
  readonly text: string;
  readonly paper: CopyCard;
  readonly keep: CopyCard;
  readonly none: CopyCard;
  readonly where: string;
  readonly safe: CopyCard;
  readonly notSafe: CopyCard;
};

/** What she can tap: one of the first three, and after paper one of the last two. */
export const copyTaps = ['paper', 'keep', 'none', 'safe', 'notSafe'] as const;
export type CopyTap = (typeof copyTaps)[number];

/** What she wants of it. */
export const copyWishes = ['paper', 'keep', 'none'] as const;
export type CopyWish = (typeof copyWishes)[number];

/** What each tap comes to; paper alone comes to nothing yet. */
export const wishOf = { paper: null, keep: 'keep', none: 'none', safe: 'paper', notSafe: 'keep' } as const satisfies Record<CopyTap, CopyWish | null>;
