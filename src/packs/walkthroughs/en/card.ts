import type { NoticeCard } from '../WalkthroughPack.ts';

/** Read with a child of 6 to 9. */
export const cardA: NoticeCard = {
  atStart: [
    'Before we start, here are our rules.',
    'Most things you tell me stay with me.',
    'I must tell if someone hurts you.',
    'I must tell if you want to hurt you or someone else.',
    'A judge can say I have to tell.',
    'The people who run this house may ask for my notes.',
    'I will ask them to leave my locked book with me.',
    'I can not be sure they will say yes.',
    'You can say “skip” or “stop.”',
  ],
  beforeForm: [
    'Now I will ask you some things from a page.',
    'I write what you say on the page.',
    'The page is not in my locked book.',
    'More people may see it.',
    'You can skip a thing, or stop.',
  ],
};

/** Read with a child of 10 to 13. */
export const cardB: NoticeCard = {
  atStart: [
    'Before we start, here is how it works.',
    'Most of what you tell me stays between us.',
    'I may have to tell if someone is hurting you or another child.',
    'I may have to tell if you might badly hurt yourself or someone else.',
    'A judge can order me to share.',
    { words: '{OFFICE} keeps a file about you, and may ask for my notes.', needs: 'office' },
    { words: 'This shelter keeps a file about you, and people may ask for my notes.', needs: 'noOffice' },
    'I will speak up to keep my private notes out of it, but I can’t promise.',
    'You can say “skip” or “stop” at any time.',
  ],
  beforeForm: [
    'Now I will ask you some questions from a form.',
    'What you answer goes on the form, not in my private notes.',
    'Other people who help you may see the form.',
    'A judge or the shelter may ask for it too.',
    'You can skip a question, or stop.',
  ],
};

/** Read with a teen of 14 to 17. */
export const cardC: NoticeCard = {
  atStart: [
    'Before we start, a reminder of what stays private and what may not.',
    'Most of what you tell me stays private.',
    'I may have to tell someone if a child or teen is being hurt.',
    'I may also have to if you might seriously hurt yourself or someone else.',
    'A judge can order me to share.',
    { words: '{OFFICE} has a file on you, and it can ask for papers from the shelter.', needs: 'office' },
    { words: 'The shelter has a file on you, and an office may be able to ask for it.', needs: 'noOffice' },
    'I will push to keep my private notes out of it, and I can’t promise that will work.',
    'If something could affect your case, you can ask a lawyer before you tell me.',
    'You can say “skip,” “later,” or “stop.”',
  ],
  beforeForm: [
    'Now I would like to ask you questions from a form.',
    'Your answers and the score are not part of my private notes.',
    'They are in the basic record, and other people may be able to see them.',
    'A judge or the shelter may ask for them.',
    'You can skip any question, or stop, and nothing bad follows from me.',
  ],
};
