/** The cards that fit, question by question, as a child of each band reads them; and the ones that say the choice is her own. */
const fitting: readonly RegExp[] = [
  // the notice, 6 to 9
  /^You keep it here with me\.$/u,
  /^You tell a grown-up who can help\.$/u,
  /^I can say "skip" or "stop\."$/u,
  /^You can ask to keep it\. You may still have to tell\.$/u,
  // the notice, 10 to 13
  /^You keep it between us\./u,
  /^Someone here is hurting me\.$/u,
  /^You will try to keep the private ones out, but you can't promise\.$/u,
  /^I can skip it and nothing bad happens\.$/u,
  // the notice, 14 to 17
  /^Most things stay private\./u,
  /^You have to report it, and you try to tell me first\.$/u,
  /^You do not just hand them over\./u,
  /^I can wait and ask my lawyer first\.$/u,
  // a request, 6 to 9
  /^Just this page\.$/u,
  /^You do not send it\. You are not mad\.$/u,
  /^You can not get it back\. You can stop and not send more\.$/u,
  // a request, 10 to 13
  /^Only the summary we looked at\.$/u,
  /, and maybe other people they show it to\.$/u,
  /^(Nothing bad\. )?You do not send it\.$/u,
  /^You can send no more, but you can't get that one back\.$/u,
  /^No, I choose for myself\.$/u,
  // a request, 14 to 17
  /^The summary on the screen, to /u,
  /^Yes\. They might share it, and you can't control that\.$/u,
  /^(Nothing\. )?You just do not send it\.$/u,
  /^You stop sending, but you can't take back what is already out\.$/u,
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
