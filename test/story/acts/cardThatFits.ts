/** The cards that fit, question by question, as a child of each band reads them; and the ones that say the choice is her own. */
const fitting: readonly RegExp[] = [
  // the notice, 6 to 9
  /^You keep it here\.$/u,
  /^You get help from a grown-up\.$/u,
  /^I can say “skip” or “stop\.”$/u,
  /^You can ask the judge not to\.$/u,
  // the notice, 10 to 13
  /^You keep it here, and ask me before you share it\.$/u,
  /^Someone here is hurting me\.$/u,
  /^You try to keep the private ones out of it\.$/u,
  /^I can skip it, and you won’t be upset\.$/u,
  // the notice, 14 to 17
  /^Most things\. /u,
  /^You have to report it, and try to tell me first\.$/u,
  /^You don’t just hand them over\./u,
  /^I can wait and ask a lawyer first\.$/u,
  // a request, 6 to 9
  /^Just this page\.$/u,
  /^You do not send it\.$/u,
  /^You can only stop new ones\.$/u,
  // a request, 10 to 13
  /^Only the summary we looked at\.$/u,
  /, and maybe people they show it to\.$/u,
  /^Nothing bad happens to me\.$/u,
  /^You send no more, but you can’t get it back\.$/u,
  /^No, I choose for myself\.$/u,
  // a request, 14 to 17
  /^This summary, to /u,
  /^Yes\. They might share it, and you can’t stop that\.$/u,
  /^(Nothing\. )?You just do not send it\.$/u,
  /^You send no more, but what went out stays out\.$/u,
  /^No, it is my own choice\.$/u,
];

/** Beside the recipient's own name, which fits and is the story's to know. */
const besideTheName = ['The kids here.', 'No one.'];

/** The card a child taps who was told well. */
export function cardThatFits(cards: readonly string[]): string {
  const fits = besideTheName.every((other) => cards.includes(other))
    ? cards.find((each) => !besideTheName.includes(each))
    : cards.find((each) => fitting.some((pattern) => pattern.test(each)));
  if (fits === undefined) throw new Error(`no card that fits among: ${cards.join(' | ')}`);
  return fits;
}
