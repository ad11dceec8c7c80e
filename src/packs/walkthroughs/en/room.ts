import type { BandWords } from '../WalkthroughPack.ts';

type Room = BandWords['room'];

const shared = {
  hearAgain: 'Hear again',
  goBack: 'Go back',
  ask: 'I want to ask',
  skip: 'Skip',
  stop: 'Stop',
  next: 'Next',
  moreBelow: 'More below',
  alwaysHere: 'Always here',
  step: 'Step {STEP} of {STEPS}',
  reading: 'I am reading',
  saidItWell: 'Did I say it well?',
  showPictures: 'Show me the pictures',
  thatIsMyAnswer: 'That is my answer',
  change: 'Change',
  youChoose: 'You choose',
  allAreGood: 'All five are good answers. Tap one, and I will say it back to you.',
  youTapped: 'You tapped: {ANSWER}.',
  saidItBack: 'I said it back',
  isThatRight: 'Is that right? You can change it.',
  goOn: 'Go on',
  askPage: 'Ask {CLINICIAN} now. When you are ready, tap “Go on.”',
  againFirst: 'Let us look at this page again.',
  partOn: 'On',
  partOff: 'Off',
  hearOriginal: 'How I wrote it',
  adultReads: '{CLINICIAN} will read this to you.',
  resting: 'We stopped here. Please give the tablet back to {CLINICIAN}.',
  giveBack: 'Please give the tablet back to {CLINICIAN}.',
  adultOpens: 'For {CLINICIAN}',
  tryAgain: 'Try again',
  dayTomorrow: 'Tomorrow',
  dayThree: 'In three days',
  dayWeek: 'In a week',
  dayAsk: 'When I ask',
  notReviewed: 'Not reviewed yet',
  partSessions: 'When we met',
  partSymptoms: 'How you feel',
  partDailyLife: 'Your days',
  partPlan: 'What we plan',
  partProgress: 'What has changed',
  partScores: 'Points on a form',
  partDiagnosis: 'The name for it',
  partOther: 'More',
} as const;

/** The room's few words for a child of 6 to 9. */
export const roomA: Room = {
  ...shared,
  partOn: 'In',
  partOff: 'Out',
  whichOfThese: 'Now tap the one that fits.',
  nothingLeft: 'You took out all the parts. So there is no page to send.',
  whichDay: 'When do we look at it again?',
  endMissed: 'I did not say this well. We stop here, and I do not send it. You did nothing wrong.',
  endCoerced: 'We stop here. I do not send it. You did nothing wrong.',
  endNotice: 'That is all. You can ask me more when you want to.',
  broken: 'The tablet got stuck. You did not do it. Please give it back to {CLINICIAN}.',
};

/** The room's few words for a child of 10 to 13. */
export const roomB: Room = {
  ...shared,
  whichOfThese: 'Which one do you think?',
  nothingLeft: 'You turned all the parts off. So there is nothing to send.',
  whichDay: 'When should we look at it again?',
  endMissed: 'I did not explain this well enough. We stop here, and nothing is sent. You did nothing wrong.',
  endCoerced: 'We stop here. I will not send it today. You did nothing wrong, and we can talk.',
  endNotice: 'That is all for now. You can ask me about it any time.',
  broken: 'Something went wrong with this tablet. You did not do it. Please give it back to {CLINICIAN}.',
};

/** The room's few words for a teen of 14 to 17. */
export const roomC: Room = {
  ...shared,
  hearOriginal: 'The exact words',
  partSessions: 'When we met',
  partSymptoms: 'How you have been',
  partDailyLife: 'Daily life',
  partScores: 'Scores on a form',
  partDiagnosis: 'The name for it',
  whichOfThese: 'Which one do you think?',
  nothingLeft: 'You turned off every part, so there is nothing to send.',
  whichDay: 'When should we look at it again?',
  endMissed: 'I did not explain this well enough. We stop here, and nothing is sent. You did nothing wrong.',
  endCoerced: 'We stop here, and nothing is sent today. You are not in trouble. We can talk about it when you want.',
  endNotice: 'That is all for now. You can ask me about any of this later.',
  broken: 'Something went wrong with this tablet. It is not your fault. Please give it back to {CLINICIAN}.',
};
